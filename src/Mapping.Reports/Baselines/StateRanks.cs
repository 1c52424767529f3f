using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Baselines;

/// <summary>
/// How bad a state is, so that what got worse is told from what was accepted. Design weighs more than evidence; a waiver is a decision, and
/// hardly a step from being evidenced.
/// </summary>
internal static class StateRanks
{
    private static readonly string[] Ranks =
    [
        CoverageNames.NameOf(Outcome.Evidenced), CoverageNames.NameOf(Outcome.Waived), CoverageNames.NameOf(Outcome.TelemetryOnly),
        CoverageNames.NameOf(Outcome.Unverified), CoverageNames.NameOf(Outcome.Stale), CoverageNames.NameOf(Outcome.Missing),
        CoverageNames.NameOf(Outcome.Unreadable), CoverageNames.NameOf(Outcome.Failing), CoverageNames.NameOf(Outcome.Partial),
        CoverageNames.NameOf(Outcome.Planned), CoverageNames.NameOf(Outcome.Unmapped),
        CoverageNames.NameOf(Outcome.NotCovered),
    ];

    public static IReadOnlyList<string> Names => Ranks;

    /// <summary>Verdicts on evidence share their words with outcomes. Zero where there are no degrees.</summary>
    public static int Of(string? state) => state is null ? 0 : Math.Max(0, Array.IndexOf(Ranks, state));
}
