using System.Collections.Immutable;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence.Forecasting;

/// <summary>
/// Judges one rule on each day on which its verdict or figures can change: windows move on and leave records behind, and the newest
/// record grows old. Nothing is read again: what was seen of a day is merged into the windows that hold it.
/// </summary>
internal sealed class RuleForecaster(FeedOutcome outcome, int rule, DateOnly asOf, DateOnly last)
{
    /// <summary>Uses the scan of the rule up.</summary>
    public ImmutableArray<DatedResult> Forecast()
    {
        var read = new ReadWindows(outcome, rule);
        var other = outcome.OfOtherDates is { } otherDates ? new ReadWindows(otherDates, rule) : null;
        var turns = read.Turns(asOf, last).Concat(other?.Turns(asOf, last) ?? []).Where(date => date >= asOf && date <= last);
        ImmutableArray<DateOnly> dates = [.. new SortedSet<DateOnly>(turns) { asOf }];
        var results = new DatedResult[dates.Length];
        for (var i = dates.Length - 1; i >= 0; i--)
        {
            var result = new CopyReading(outcome, rule, dates[i]).Judge(read.EndingWith(dates[i]), other?.EndingWith(dates[i]));
            results[i] = new DatedResult(dates[i], result);
        }

        return [.. results];
    }
}
