using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>
/// Settles which rows count, pair by pair: a workspace's row replaces a shipped one, and of rows of the workspace that contradict
/// each other none counts, since the order of files and declarations means nothing.
/// </summary>
internal sealed class CrosswalkRowSet
{
    private readonly Dictionary<(Provision, Provision), CrosswalkRowSymbol> relations = [];
    private readonly HashSet<(Provision, Provision)> contradictory = [];

    public static ImmutableArray<CrosswalkRowSymbol> Settle(
        ImmutableArray<CrosswalkRowSymbol> own,
        ImmutableArray<CrosswalkRowSymbol> shipped,
        DiagnosticBag diagnostics)
    {
        var set = new CrosswalkRowSet();
        set.FindContradictions(own, diagnostics);
        return [.. own.SelectMany(set.Keep), .. shipped.SelectMany(set.Keep)];
    }

    private void FindContradictions(ImmutableArray<CrosswalkRowSymbol> rows, DiagnosticBag diagnostics)
    {
        var pairs = rows
            .SelectMany(row => row.Targets.Select(target => (Row: row, Pair: PairOf(row, target))))
            .GroupBy(entry => entry.Pair, entry => entry.Row);
        foreach (var pair in pairs)
        {
            var relations = pair.Select(row => RelationFrom(row, pair.Key.First)).Distinct().Order().ToArray();
            if (relations.Length > 1)
            {
                contradictory.Add(pair.Key);
                Report(pair.Key, relations, [.. pair], diagnostics);
            }
        }
    }

    /// <summary>The row cut to the targets about which no earlier row speaks, and no other contradicts it.</summary>
    private IEnumerable<CrosswalkRowSymbol> Keep(CrosswalkRowSymbol row)
    {
        var targets = ImmutableArray.CreateBuilder<Provision>(row.Targets.Length);
        foreach (var target in row.Targets)
        {
            var pair = PairOf(row, target);
            if (!contradictory.Contains(pair) && relations.TryAdd(pair, row))
            {
                targets.Add(target);
            }
        }

        return targets.Count == 0 && !row.Targets.IsEmpty ? [] : [row with { Targets = targets.ToImmutable() }];
    }

    /// <summary>The two provisions, whichever of them a row calls its source.</summary>
    private static (Provision First, Provision Second) PairOf(CrosswalkRowSymbol row, Provision target) =>
        IsFirst(row, target) ? (row.Source, target) : (target, row.Source);

    private static bool IsFirst(CrosswalkRowSymbol row, Provision target)
    {
        var (source, other) = (row.SourceFramework.Framework, row.TargetFramework.Framework);
        var byId = string.CompareOrdinal(source.Id, other.Id);
        var byEdition = byId != 0 ? byId : string.CompareOrdinal(source.Edition, other.Edition);
        return byEdition != 0 ? byEdition < 0 : row.Source.Index <= target.Index;
    }

    /// <summary>The relation of a row as read from one of its two sides.</summary>
    private static CrosswalkRelation RelationFrom(CrosswalkRowSymbol row, Provision side) =>
        ReferenceEquals(row.Source, side) ? row.Relation : CrosswalkRelations.Invert(row.Relation);

    private static void Report(
        (Provision First, Provision Second) pair,
        CrosswalkRelation[] relations,
        ImmutableArray<CrosswalkRowSymbol> rows,
        DiagnosticBag diagnostics)
    {
        var diagnostic = Diagnostic.Create(
            CrosswalkDiagnostics.ContradictoryRows,
            rows[^1].Location,
            pair.First.DisplayName,
            CrosswalkRelationNames.NameOf(relations[0]),
            CrosswalkRelationNames.NameOf(relations[1]),
            pair.Second.DisplayName);
        diagnostics.Add(diagnostic with { Related = [.. rows[..^1].Select(row => new RelatedLocation(row.Location, "another row about the two"))] });
    }
}
