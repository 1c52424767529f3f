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

    private static readonly string Missing = CoverageNames.NameOf(Outcome.Missing);

    private static readonly string Unreadable = CoverageNames.NameOf(Outcome.Unreadable);

    private static readonly string Failing = CoverageNames.NameOf(Outcome.Failing);

    public static IReadOnlyList<string> Names => Ranks;

    /// <summary>Whether a state is no worse than one that is accepted. Evidence that failed and is missing now was taken away, and shows nothing better.</summary>
    public static bool Covers(string? accepted, string? now) => Of(now) <= Of(accepted) && !(now == Missing && (accepted == Failing || accepted == Unreadable));

    /// <summary>Whether a state is better than one that is accepted. Of evidence that does not pass none is better than another.</summary>
    public static bool IsMended(string? accepted, string? now) => Of(now) < Of(accepted) && !(IsNotPassing(accepted) && IsNotPassing(now));

    private static bool IsNotPassing(string? state) => Of(state) is var rank && rank >= Of(CoverageNames.NameOf(Outcome.Stale)) && rank <= Of(Failing);

    /// <summary>Verdicts on evidence share their words with outcomes. Zero where there are no degrees.</summary>
    public static int Of(string? state) => state is null ? 0 : Math.Max(0, Array.IndexOf(Ranks, state));
}
