using System.Collections.Immutable;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence.Forecasting;

/// <summary>
/// Judges one rule on each day on which its verdict or figures can change: windows move on and leave records behind, and the newest
/// record grows old. Nothing is read again: what was seen of a day is merged into the windows that hold it.
/// </summary>
internal sealed class RuleForecaster(FeedOutcome outcome, RulePlan plan, RuleScan scan, DateOnly asOf, DateOnly last)
{
    private readonly ImmutableArray<DayScan> days = scan.Days;

    /// <summary>Uses the scan up.</summary>
    public ImmutableArray<DatedResult> Forecast()
    {
        var older = OlderBefore();
        var dates = Dates();
        var results = new DatedResult[dates.Length];

        // From the last date back, so that windows only grow and each day is merged once.
        var kept = days.Length;
        for (var i = dates.Length - 1; i >= 0; i--)
        {
            for (; kept > 0 && IsInside(days[kept - 1].Day, dates[i]); kept--)
            {
                scan.Merge(days[kept - 1].Inside);
            }

            var (count, newest) = older[kept];
            var result = new RuleJudge(outcome, plan, scan.WithOlder(count, newest), dates[i]).Judge();
            results[i] = new DatedResult(dates[i], result);
        }

        return [.. results];
    }

    private bool IsInside(DateOnly day, DateOnly end) => plan.Rule.Within is not { } within || day > within.Before(end);

    /// <summary>What lies before the window, by how many of the days the window has left behind.</summary>
    private (long Count, long Newest)[] OlderBefore()
    {
        var older = new (long Count, long Newest)[days.Length + 1];
        older[0] = (scan.Older, scan.NewestOlder);
        for (var i = 0; i < days.Length; i++)
        {
            older[i + 1] = (older[i].Count + days[i].Older, Math.Max(older[i].Newest, days[i].NewestOlder));
        }

        return older;
    }

    /// <summary>
    /// The as-of date, the days on which a day with records leaves the window, the one on which the newest is not fresh any more, and the one
    /// on which the threshold is set.
    /// </summary>
    private ImmutableArray<DateOnly> Dates()
    {
        var dates = new SortedSet<DateOnly> { asOf };
        if (plan.Rule.Within is { } within)
        {
            dates.UnionWith(days.Select(day => within.FirstEndWithout(day.Day)));
        }

        var newest = days.Aggregate(scan.Last, (latest, day) => Math.Max(latest, day.Inside.Last));
        if (newest >= 0 && RuleJudge.FreshnessOf(plan.Rule) is { } fresh)
        {
            dates.Add(fresh.FirstEndWithout(RuleJudge.DateOf(newest)));
        }

        if (plan.Rule.Threshold is { } threshold)
        {
            dates.Add(threshold.Set);
        }

        return [.. dates.Where(date => date >= asOf && date <= last)];
    }
}
