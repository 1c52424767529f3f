using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Findings;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Sources;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence.Forecasting;

/// <summary>
/// Says what evidence will say on later days if nothing new arrives. Each feed is read once: what a rule sees of a day that some windows
/// hold and later ones don't is kept apart and merged for each window. So memory grows with rules and days, never with records.
/// </summary>
public static class EvidenceForecaster
{
    /// <summary>Ten years.</summary>
    public const int MaxDays = 3660;

    /// <summary>Forecasts the evidence of a workspace.</summary>
    /// <param name="symbols">What the workspace declares.</param>
    /// <param name="files">Where evidence lies.</param>
    /// <param name="asOf">The day at whose end, UTC, it starts; later records are left out.</param>
    /// <param name="days">How many days after it, at most <see cref="MaxDays"/>; it ends with the calendar.</param>
    /// <param name="options">How evidence is read.</param>
    /// <exception cref="OperationCanceledException">The options' token asked for it.</exception>
    public static EvidenceForecast Forecast(
        WorkspaceSymbols symbols, IEvidenceFiles files, DateOnly asOf, int days, EvidenceOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MaxDays);
        var last = DateOnly.FromDayNumber(Math.Min(asOf.DayNumber + days, DateOnly.MaxValue.DayNumber));
        var plan = EvidencePlanner.Plan(symbols, asOf, options?.Today);
        var timelines = ImmutableArray.CreateBuilder<RuleTimeline>();
        foreach (var outcome in new FeedExecutor(files, options ?? new EvidenceOptions()).Run([.. plan.Feeds.Select(feed => ByDay(feed, last))]))
        {
            timelines.AddRange(outcome.Plan.Judged.Select((rule, index) => new RuleTimeline(
                rule.Control, rule.Rule, rule.Systems, new RuleForecaster(outcome, index, asOf, last).Forecast())
            {
                IsBySystem = outcome.Plan.Feed.SystemField is not null,
            }));
        }

        var documents = new DocumentJudge(files);
        timelines.AddRange(plan.Documents.Select(document => new RuleTimeline(
            document.Control, document.Rule, document.Systems, DocumentForecaster.Forecast(documents, document, asOf, last))));
        return new EvidenceForecast(asOf, last, timelines.ToImmutable(), new AttestationFindings(symbols, files, takesDigests: false).Absent);
    }

    private static FeedPlan ByDay(FeedPlan feed, DateOnly last) => feed with { Rules = [.. feed.Rules.Select(rule => ByDay(rule, feed.AsOf, last))] };

    /// <summary>A day that the last window holds is held by all of them, and one before the first window by none.</summary>
    private static RulePlan ByDay(RulePlan rule, DateOnly asOf, DateOnly last)
    {
        if (rule.Rule.Window?.Before(last) is not { } left || left <= rule.After)
        {
            return rule;
        }

        return rule with { ByDayThrough = left < asOf ? left : asOf };
    }
}
