using System.Collections.Immutable;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence.Forecasting;

/// <summary>
/// What a rule sees in its window on one day after the other, from the last day back, so that windows only grow and each day is merged once.
/// Uses the scan up.
/// </summary>
internal sealed class WindowScans
{
    private readonly RulePlan plan;
    private readonly RuleScan scan;
    private readonly ImmutableArray<DayScan> days;

    /// <summary>What lies before the window, by how many of the days the window has left behind.</summary>
    private readonly (long Count, long Newest)[] older;

    private int kept;

    public WindowScans(RulePlan plan, RuleScan scan)
    {
        this.plan = plan;
        this.scan = scan;
        days = scan.ByDay;
        kept = days.Length;
        older = new (long Count, long Newest)[days.Length + 1];
        older[0] = (scan.Older, scan.NewestOlder);
        for (var i = 0; i < days.Length; i++)
        {
            older[i + 1] = (older[i].Count + days[i].Older, Math.Max(older[i].Newest, days[i].NewestOlder));
        }
    }

    /// <summary>
    /// Of the days from one to another those on which a day with records leaves the window, the one on which the newest is not fresh any more, and the one on which the
    /// threshold is set.
    /// </summary>
    public IEnumerable<DateOnly> Turns(DateOnly asOf, DateOnly last)
    {
        if (plan.Rule.Window is { } within)
        {
            foreach (var day in days)
            {
                yield return within.FirstEndWithout(day.Day);
            }
        }

        var newest = days.Aggregate(scan.Times.Last, (latest, day) => Math.Max(latest, day.Inside.Times.Last));
        foreach (var fresh in newest < 0 ? [] : RuleJudge.FreshnessesOf(plan.Rule))
        {
            yield return fresh.FirstEndWithout(RuleJudge.DateOf(newest));
        }

        // What a record may still be answered by has not come by then.
        foreach (var turn in scan.Figures.TurnsAfter(asOf).Concat(days.SelectMany(day => day.Inside.Figures.TurnsAfter(asOf))))
        {
            yield return turn;
        }

        foreach (var partner in scan.Partners.Where(partner => partner.Scan.Times.Last >= 0))
        {
            yield return RuleJudge.AgeOf(plan.Rule).FirstEndWithout(RuleJudge.DateOf(partner.Scan.Times.Last));
        }

        // The periods of a cadence end with each day.
        for (var date = asOf; plan.Rule.Cadence is not null && date < last;)
        {
            yield return date = date.AddDays(1);
        }

        if (plan.Rule.Threshold is { } threshold)
        {
            yield return threshold.Set;
        }
    }

    /// <summary>The window that ends with a day, no later than the one before.</summary>
    public RuleScan EndingWith(DateOnly end)
    {
        for (; kept > 0 && IsInside(days[kept - 1].Day, end); kept--)
        {
            scan.MergeAsRead(days[kept - 1].Inside);
        }

        var (count, newest) = older[kept];
        return scan.WithOlder(count, newest);
    }

    private bool IsInside(DateOnly day, DateOnly end) => plan.Rule.Window is not { } within || day > within.Before(end);
}
