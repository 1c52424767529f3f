using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Resolves references such as <c>Article 9(1), 9(2) on process, 12..15</c> to provisions of a framework.</summary>
internal static class ReferenceBinder
{
    /// <summary>Without references, the whole framework is meant.</summary>
    public static ProvisionSet Bind(FileContext file, Framework framework, RefListSyntax? refs)
    {
        if (refs is null)
        {
            return ProvisionSet.All(framework);
        }

        var provisions = ImmutableArray.CreateBuilder<Provision>(refs.Refs.Length);
        ImmutableArray<(int Start, int Count)>.Builder? ranges = null;
        CitationSyntax? before = null;
        foreach (var reference in refs.Refs)
        {
            var start = provisions.Count;
            BindReference(file, framework, reference, before, provisions);
            before = reference.Citation;
            if (reference.RangeEnd is not null)
            {
                (ranges ??= ImmutableArray.CreateBuilder<(int Start, int Count)>()).Add((start, provisions.Count - start));
            }
        }

        return new ProvisionSet(provisions.DrainToImmutable()) { Ranges = ranges?.DrainToImmutable() ?? [] };
    }

    private static void BindReference(
        FileContext file,
        Framework framework,
        RefSyntax reference,
        CitationSyntax? before,
        ImmutableArray<Provision>.Builder provisions)
    {
        var start = CitationBinder.Bind(file, framework, reference.Citation, before);
        if (reference.RangeEnd is { } rangeEnd)
        {
            var end = CitationBinder.Bind(file, framework, rangeEnd.Citation, reference.Citation);
            BindRange(file, framework, reference, start, end, provisions);
            return;
        }

        if (start is null)
        {
            return;
        }

        if (reference.On is not { } on)
        {
            provisions.Add(start);
            return;
        }

        foreach (var name in on.Elements.Names)
        {
            if (ElementBinder.Bind(file, start, name) is { } element)
            {
                provisions.Add(element);
            }
        }
    }

    private static void BindRange(
        FileContext file,
        Framework framework,
        RefSyntax reference,
        Provision? start,
        Provision? end,
        ImmutableArray<Provision>.Builder provisions)
    {
        if (reference.On is { } on)
        {
            file.Report(CitationDiagnostics.ElementOnRange, file.At(on));
        }

        if (start is null || end is null)
        {
            return;
        }

        if (end.Index < start.Index)
        {
            file.Report(CitationDiagnostics.ReversedRange, file.At(reference), start.Citation, end.Citation, framework.Title);
            return;
        }

        AddRange(framework, start, end, provisions);
    }

    /// <summary>Adds the largest provisions that lie between the two, both included, in the order of the catalog.</summary>
    private static void AddRange(Framework framework, Provision start, Provision end, ImmutableArray<Provision>.Builder provisions)
    {
        var index = start.Index;
        while (index < end.SubtreeEnd)
        {
            var provision = framework.Provisions[index];
            if (provision.SubtreeEnd > Math.Max(end.SubtreeEnd, start.SubtreeEnd))
            {
                index++;
                continue;
            }

            provisions.Add(provision);
            index = provision.SubtreeEnd;
        }
    }
}
