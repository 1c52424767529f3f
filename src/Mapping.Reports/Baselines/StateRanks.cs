using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Baselines;

/// <summary>
/// How bad a state is (<see cref="OutcomeFacts.Rank"/>), so that what got worse is told from what was accepted.
/// </summary>
internal static class StateRanks
{
    private static readonly string[] Ranks = [.. OutcomeFacts.All.Where(outcome => outcome.IsCounted()).OrderBy(outcome => outcome.Rank()).Select(CoverageNames.NameOf)];

    private static readonly HashSet<string> NotPassing = [.. OutcomeFacts.All.Where(outcome => outcome.IsNotPassing()).Select(CoverageNames.NameOf)];

    private static readonly HashSet<string> BreakingThrough = [.. OutcomeFacts.All.Where(outcome => outcome.BreaksThrough()).Select(CoverageNames.NameOf)];

    private static readonly string Missing = CoverageNames.NameOf(Outcome.Missing);

    public static IReadOnlyList<string> Names => Ranks;

    /// <summary>Whether a state is no worse than one that is accepted. Evidence that failed and is missing now was taken away, and shows nothing better.</summary>
    public static bool Covers(string? accepted, string? now) => Of(now) <= Of(accepted) && !(now == Missing && accepted is not null && BreakingThrough.Contains(accepted));

    /// <summary>Whether a state is better than one that is accepted. Of evidence that does not pass none is better than another.</summary>
    public static bool IsMended(string? accepted, string? now) => Of(now) < Of(accepted) && !(IsNotPassing(accepted) && IsNotPassing(now));

    /// <summary>Whether it is a verdict on evidence that does not pass.</summary>
    public static bool IsNotPassing(string? state) => state is not null && NotPassing.Contains(state);

    /// <summary>Verdicts on evidence share their words with outcomes. Zero where there are no degrees.</summary>
    public static int Of(string? state) => state is null ? 0 : Math.Max(0, Array.IndexOf(Ranks, state));
}
