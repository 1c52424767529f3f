using System.Collections.Immutable;
using Mapping.Evidence.Aggregates;

namespace Mapping.Evidence.Execution;

/// <summary>One side of a match as a scan has kept it, together with what it has kept by day.</summary>
internal static class MatchedSide
{
    /// <summary>Whether there are more records than are kept, in whichever way they are read.</summary>
    public static bool IsOverfull(RuleScan scan, int expectation) =>
        KeptOf(scan, expectation) is var kept && (Sides(scan, expectation).Any(side => side.KeptParts.IsOverfull) || kept.Any(part => part.IsOverfull) || kept.Sum(part => (long)part.Count) > kept[0].Limit || (scan.Near is { } near && IsOverfull(near, expectation)));

    public static MatchTable TableOf(RuleScan scan, int expectation) => MatchTable.Of(KeptOf(scan, expectation));

    /// <summary>What partners are looked for by, the keys included that stand in one field with others.</summary>
    public static MatchTable WantingOf(RuleScan scan, int expectation) => MatchTable.Of([.. KeptOf(scan, expectation), .. Sides(scan, expectation).Select(side => side.KeptParts)]);

    /// <summary>The first record that it has seen; no position where there is none.</summary>
    public static RecordPosition FirstOf(RuleScan scan, int expectation) => Sides(scan, expectation).Min(side => side.First);

    /// <summary>How its keys are written.</summary>
    public static KeyForms FormsOf(RuleScan scan, int expectation)
    {
        var forms = new KeyForms();
        foreach (var side in Sides(scan, expectation))
        {
            forms.Merge(side.Forms);
        }

        return forms;
    }

    /// <summary>Its keys that may stand for none, and that several of its records have.</summary>
    public static HashSet<UInt128> StandInsOf(RuleScan scan, int expectation) => [.. Sides(scan, expectation).SelectMany(side => side.SharedStandIns)];

    private static ImmutableArray<KeyedRecords> KeptOf(RuleScan scan, int expectation) => [.. Sides(scan, expectation).Select(side => side.Kept)];

    private static IEnumerable<MatchAccumulator> Sides(RuleScan scan, int expectation) =>
        scan.ByDay.Select(day => day.Inside.Figures).Prepend(scan.Figures).Select(figures => (MatchAccumulator)figures.All[expectation]);
}
