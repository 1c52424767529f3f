using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>
/// Settles which rows count, pair by pair: a workspace's row replaces a shipped one, of two rows of the workspace that contradict
/// each other the earlier counts.
/// </summary>
internal static class CrosswalkRowSet
{
    public static ImmutableArray<CrosswalkRowSymbol> Settle(IEnumerable<CrosswalkRowSymbol> own, IEnumerable<CrosswalkRowSymbol> shipped, DiagnosticBag diagnostics)
    {
        var relations = new Dictionary<(Provision, Provision), CrosswalkRowSymbol>();
        var settled = ImmutableArray.CreateBuilder<CrosswalkRowSymbol>();
        foreach (var row in own)
        {
            settled.AddRange(Keep(row, relations, earlier => Report(earlier, row, diagnostics)));
        }

        foreach (var row in shipped)
        {
            settled.AddRange(Keep(row, relations, static _ => { }));
        }

        return settled.ToImmutable();
    }

    /// <summary>The row cut to the targets about which no earlier row speaks.</summary>
    private static IEnumerable<CrosswalkRowSymbol> Keep(
        CrosswalkRowSymbol row,
        Dictionary<(Provision, Provision), CrosswalkRowSymbol> relations,
        Action<(CrosswalkRowSymbol Earlier, Provision Target)> onConflict)
    {
        var targets = ImmutableArray.CreateBuilder<Provision>(row.Targets.Length);
        foreach (var target in row.Targets)
        {
            var earlier = relations.GetValueOrDefault((row.Source, target)) ?? relations.GetValueOrDefault((target, row.Source));
            if (earlier is null)
            {
                relations.Add((row.Source, target), row);
                targets.Add(target);
            }
            else if (RelationFrom(earlier, row.Source) != row.Relation)
            {
                onConflict((earlier, target));
            }
        }

        return targets.Count == 0 && !row.Targets.IsEmpty ? [] : [row with { Targets = targets.ToImmutable() }];
    }

    /// <summary>The relation of a row as read from one of its two sides.</summary>
    private static CrosswalkRelation RelationFrom(CrosswalkRowSymbol row, Provision side) =>
        ReferenceEquals(row.Source, side) ? row.Relation : CrosswalkRelations.Invert(row.Relation);

    private static void Report((CrosswalkRowSymbol Earlier, Provision Target) conflict, CrosswalkRowSymbol row, DiagnosticBag diagnostics)
    {
        var earlierRelation = RelationFrom(conflict.Earlier, row.Source);
        var diagnostic = Diagnostic.Create(
            CrosswalkDiagnostics.ContradictoryRows,
            row.Location,
            row.Source.DisplayName,
            CrosswalkRelationNames.NameOf(earlierRelation),
            CrosswalkRelationNames.NameOf(row.Relation),
            conflict.Target.DisplayName);
        diagnostics.Add(diagnostic with { Related = [new RelatedLocation(conflict.Earlier.Location, "the earlier row")] });
    }
}
