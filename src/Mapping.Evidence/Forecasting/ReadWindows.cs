using Mapping.Evidence.Execution;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence.Forecasting;

/// <summary>What a rule sees on one day after the other, from the last day back, as it is written and as if it had been mistyped. Uses the scan of the rule up.</summary>
internal sealed class ReadWindows
{
    private readonly WindowScans windows;
    private readonly WindowScans? near;

    public ReadWindows(FeedOutcome outcome, int rule)
    {
        var (plan, scan) = (outcome.Plan.Rules[rule], outcome.Scan.Rules[rule]);
        near = scan.Near is null ? null : new WindowScans(plan, scan.Near);
        windows = new WindowScans(plan, scan);
    }

    /// <summary>The days on which the verdict or a figure can change.</summary>
    public IEnumerable<DateOnly> Turns(DateOnly asOf, DateOnly last) => windows.Turns(asOf, last).Concat(near?.Turns(asOf, last) ?? []);

    /// <summary>The window that ends with a day, no later than the one before.</summary>
    public ReadRule EndingWith(DateOnly end) => new(windows.EndingWith(end), near?.EndingWith(end));
}
