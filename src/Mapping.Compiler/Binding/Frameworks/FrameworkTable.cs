using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>The frameworks in use, by the name that <c>use</c> gives them and, where only one edition is in use, by id.</summary>
internal sealed class FrameworkTable
{
    private readonly SortedDictionary<string, UseSymbol> byAlias = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UseSymbol>.AlternateLookup<ReadOnlySpan<char>> bySpelling =
        new Dictionary<string, UseSymbol>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly SortedDictionary<string, List<FrameworkSymbol>> byId = new(StringComparer.Ordinal);
    private readonly List<(ChosenReading Chosen, Location Location)> readings = [];
    private readonly HashSet<string> unknown = new(StringComparer.Ordinal);

    /// <summary>Ordinal order of names.</summary>
    public ImmutableArray<FrameworkSymbol> Symbols => [.. byAlias.Values.Select(use => use.Framework)];

    /// <summary>The <c>use</c>s that count, in the same order.</summary>
    public ImmutableArray<UseSymbol> Uses => [.. byAlias.Values];

    /// <summary>How what is disputed is read, in the order in which it is said.</summary>
    public ImmutableArray<ChosenReading> Readings => [.. readings.Select(reading => reading.Chosen)];

    /// <summary>Whether every framework in use is at hand, so that a word that none of them has is a mistake.</summary>
    public bool IsComplete => unknown.Count == 0;

    /// <summary>Whether every name means here what it means there, whatever the places of the <c>use</c>s.</summary>
    public bool MeansTheSameAs(FrameworkTable other) =>
        Symbols.SequenceEqual(other.Symbols)
        && unknown.SetEquals(other.unknown)
        && byId.Values.SelectMany(editions => editions).SequenceEqual(other.byId.Values.SelectMany(editions => editions));

    public void Declare(FileContext file, FrameworkSymbol symbol, Location location)
    {
        var use = new UseSymbol(symbol, location);
        if (!byAlias.TryAdd(symbol.Alias, use))
        {
            file.Add(Repeated(byAlias[symbol.Alias], use));
            return;
        }

        bySpelling.Dictionary.Add(symbol.Alias, use);
        if (!byId.TryGetValue(symbol.Framework.Id, out var editions))
        {
            byId.Add(symbol.Framework.Id, editions = []);
        }

        editions.Add(symbol);
    }

    /// <summary>Chooses how a point is read. A second choice of the same point is reported where it says something else, and does not count.</summary>
    public void Choose(FileContext file, ChosenReading chosen, Location location)
    {
        var index = readings.FindIndex(reading => reading.Chosen.Reading == chosen.Reading);
        if (index < 0)
        {
            readings.Add((chosen, location));
        }
        else if (readings[index].Chosen.Choice != chosen.Choice)
        {
            file.Add(Diagnostic.Create(FrameworkDiagnostics.ContradictoryReading, location, chosen.Reading.Name, readings[index].Chosen.Choice.Name) with
            {
                Related = [new RelatedLocation(readings[index].Location, "the first one")],
            });
        }
    }

    /// <summary>The framework that a name stands for, or null; nothing is reported.</summary>
    public FrameworkSymbol? Find(string name) =>
        byAlias.GetValueOrDefault(name)?.Framework ?? (byId.TryGetValue(name, out var editions) && editions.Count == 1 ? editions[0] : null);

    /// <summary>Declares a name whose framework is not to be had, which is reported at its <c>use</c> and nowhere else.</summary>
    public void DeclareUnknown(string name) => unknown.Add(name);

    /// <summary>The framework a name stands for. A name that leads nowhere is reported; one that is missing was already.</summary>
    public FrameworkSymbol? Resolve(FileContext file, in SyntaxToken token)
    {
        if (token.IsMissing)
        {
            return null;
        }

        if (bySpelling.TryGetValue(file.Source[token.Span], out var use))
        {
            file.Note(token, use.Framework);
            return use.Framework;
        }

        var name = file.TextOf(token);
        if (!byId.TryGetValue(name, out var editions))
        {
            file.Uses.LeadNowhere = true;
            ReportNotInUse(file, token, name);
            return null;
        }

        if (editions.Select(edition => edition.Framework.Edition).Distinct().Count() == 1)
        {
            file.Note(token, editions[0]);
            return editions[0];
        }

        var names = string.Join(", ", editions.Select(edition => $"{edition.Framework.Edition} as {edition.Alias}"));
        file.Report(NameDiagnostics.AmbiguousFramework, file.At(token), name, names);
        return null;
    }

    private void ReportNotInUse(FileContext file, in SyntaxToken token, string name)
    {
        if (!unknown.Contains(name) && !file.IsUnread(name))
        {
            file.Add(Diagnostic.Create(NameDiagnostics.FrameworkNotInUse, file.At(token), name).WithNearest(name, byAlias.Keys));
        }
    }

    private static Diagnostic Repeated(UseSymbol earlier, UseSymbol later)
    {
        var isSame = ReferenceEquals(earlier.Framework.Framework, later.Framework.Framework);
        var diagnostic = isSame
            ? Diagnostic.Create(FrameworkDiagnostics.RepeatedUse, later.Location, later.Framework.Framework)
            : Diagnostic.Create(NameDiagnostics.ConflictingAlias, later.Location, later.Framework.Alias, earlier.Framework.Framework);
        return diagnostic with { Related = [new RelatedLocation(earlier.Location, "the earlier one")] };
    }
}
