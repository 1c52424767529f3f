using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>How a provision stands for a system: who covers what of it, through what, and what is missing.</summary>
/// <param name="System">The system.</param>
/// <param name="Summary">One sentence, or a count of outcomes.</param>
/// <param name="Parts">What a crosswalk leaves unknown, then the assessable parts in the order of the catalog.</param>
public sealed record SystemExplanation(SystemSymbol System, string Summary, ImmutableArray<PartExplanation> Parts)
{
    /// <summary>An explanation for each system that is judged.</summary>
    public static ImmutableArray<SystemExplanation> Of(CoverageResult coverage, EvidenceResults evidence, Framework framework, Provision provision) =>
        [.. coverage.Systems.Select(system => Of(system, coverage.AsOf, evidence, framework, provision))];

    private static SystemExplanation Of(SystemCoverage system, DateOnly asOf, EvidenceResults evidence, Framework framework, Provision provision)
    {
        bool IsMeant(FrameworkSymbol of, Provision part) => of.Framework == framework && part.IsAtOrUnder(provision);
        var leaves = system.Obligations.Where(obligation => IsMeant(obligation.Framework, obligation.Provision)).ToImmutableArray();
        var outside = system.OutOfScope.Count(obligation => IsMeant(obligation.Framework, obligation.Provision));
        return new SystemExplanation(
            system.System,
            Summarize(leaves, outside, provision),
            [
                .. system.PartialUnknowns.Where(unknown => IsMeant(unknown.Framework, unknown.Provision)).Select(Of),
                .. leaves.Select(leaf => new PartExplanation(
                    leaf.Provision, leaf.Outcome, ObligationDerivation.Of(leaf, system.System, evidence, asOf))),
            ]);
    }

    private static PartExplanation Of(PartialUnknown unknown) => new(
        unknown.Provision,
        Outcome: null,
        [.. unknown.Controls.Select(covering =>
        {
            var rows = string.Join("; ", covering.Via.Select(RelationWords.Of));
            var place = PlaceMention.Of(covering.Mapping.Location);
            return new DerivationSentence($"Control {covering.Control.Name} covers some part of it, and nothing says which: {rows} ({place.Words}).").Naming(place);
        })]);

    private static string Summarize(ImmutableArray<ObligationResult> leaves, int outside, Provision provision)
    {
        if (!leaves.IsEmpty)
        {
            var counts = leaves.GroupBy(leaf => leaf.Outcome).OrderBy(group => group.Key).Select(group => $"{group.Count()} {CoverageNames.NameOf(group.Key)}");
            return $"{RecordWords.Of(leaves.Length, "assessable part")}: {string.Join(", ", counts)}";
        }

        return (provision.LeafCount, outside) switch
        {
            (0, _) => "Nothing in it is assessed: it binds nobody by itself.",
            (_, 0) => "Outside the scope of this system, and not applicable to it.",
            (_, 1) => "Outside the scope of this system, although 1 obligation in it applies.",
            _ => $"Outside the scope of this system, although {outside} obligations in it apply.",
        };
    }
}
