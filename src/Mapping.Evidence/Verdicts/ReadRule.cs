using Mapping.Evidence.Execution;

namespace Mapping.Evidence.Verdicts;

/// <summary>What a rule saw.</summary>
/// <param name="Scan">As it is written.</param>
/// <param name="Near">As if it or a record had been mistyped; null where that is the same.</param>
internal readonly record struct ReadRule(RuleScan Scan, RuleScan? Near)
{
    public static ReadRule Of(FeedOutcome outcome, int rule) => new(outcome.Scan.Rules[rule], outcome.Scan.Rules[rule].Near);

    /// <summary>The same where files that hold the same under another date are runs of their own; null where that makes no difference.</summary>
    public static ReadRule? OfOtherDates(FeedOutcome outcome, int rule) => outcome.OfOtherDates is { } other ? Of(other, rule) : null;
}
