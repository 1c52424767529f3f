using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>use crosswalk SOURCE to TARGET</c>: the rows that ship, between the editions in use.</summary>
internal static class ShippedCrosswalkBinder
{
    public static void Bind(FileContext file, UseCrosswalkSyntax syntax, FrameworkTable frameworks, ImmutableArray<CrosswalkRowSymbol>.Builder rows)
    {
        var first = frameworks.Resolve(file, syntax.Source);
        var second = frameworks.Resolve(file, syntax.Target);
        if (first is null || second is null)
        {
            return;
        }

        if (ShippedCatalogs.FindCrosswalk(first.Framework.Id, second.Framework.Id) is not { } crosswalk)
        {
            file.Report(FrameworkDiagnostics.UnknownCrosswalk, file.At(syntax), first.Framework.Id, second.Framework.Id);
            return;
        }

        var (source, target) = crosswalk.Source.Id == first.Framework.Id ? (first, second) : (second, first);
        foreach (var row in crosswalk.Rows)
        {
            if (Translate(row, source, target) is { } symbol)
            {
                rows.Add(symbol);
            }
        }
    }

    /// <summary>Finds the row's provisions in the editions in use; a row whose provisions are gone there is left out.</summary>
    private static CrosswalkRowSymbol? Translate(CatalogCrosswalkRow row, FrameworkSymbol source, FrameworkSymbol target)
    {
        var provision = FindSame(source.Framework, row.Source);
        var targets = ImmutableArray.CreateBuilder<Provision>(row.Targets.Length);
        foreach (var cited in row.Targets)
        {
            if (FindSame(target.Framework, cited) is { } found)
            {
                targets.Add(found);
            }
        }

        return provision is null || (targets.Count == 0 && !row.Targets.IsEmpty)
            ? null
            : new CrosswalkRowSymbol(
                source, provision, row.Relation, target, targets.DrainToImmutable(), row.Reason, IsShipped: true, row.Location);
    }

    private static Provision? FindSame(Framework framework, Provision provision)
    {
        if (provision.Index < framework.Provisions.Length && ReferenceEquals(framework.Provisions[provision.Index], provision))
        {
            return provision;
        }

        return framework.FindReference(provision.DisplayName);
    }
}
