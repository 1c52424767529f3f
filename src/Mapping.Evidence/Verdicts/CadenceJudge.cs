using System.Globalization;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Verdicts;

/// <summary>Whether there was a record as often as the rule asks.</summary>
internal sealed class CadenceJudge(RulePlan plan, CadenceSymbol cadence, SeenTimes times)
{
    /// <summary>So many gaps are named.</summary>
    private const int MostNamed = 3;

    /// <summary>Which periods are without a record, a clause; null where no more are than may be.</summary>
    public string? GapsAt(DateOnly asOf)
    {
        var periods = PeriodsOf(asOf);
        var gaps = periods.Where(period => !times.Holds(period.First, period.Last)).ToList();
        if (gaps.Count <= cadence.Tolerated)
        {
            return null;
        }

        var named = string.Join(", ", gaps.Take(MostNamed).Select(NameOf));
        var more = gaps.Count > MostNamed ? $" and {gaps.Count - MostNamed} more" : "";
        return $"there is no record in {gaps.Count} of {periods.Count} periods of {cadence.Period}, the last first: {named}{more}; {(cadence.Tolerated == 0 ? "none" : $"at most {cadence.Tolerated}")} may be without one";
    }

    /// <summary>Whether more periods are over than may be without a record, so that it could be otherwise.</summary>
    public bool CanFailAt(DateOnly asOf) => PeriodsOf(asOf).Count > cadence.Tolerated;

    /// <summary>The first day after the one that is judged on which too many are without one, if nothing new arrives; null where that is far away.</summary>
    public DateOnly? FirstDayOfGaps(DateOnly asOf, DateOnly end)
    {
        for (var date = asOf; date < end;)
        {
            date = date.AddDays(1);
            if (PeriodsOf(date).Count(period => !times.Holds(period.First, period.Last)) > cadence.Tolerated)
            {
                return date;
            }
        }

        return null;
    }

    private List<(DateOnly First, DateOnly Last)> PeriodsOf(DateOnly asOf)
    {
        var first = plan.Rule.CadenceWindow.Before(asOf).AddDays(1);
        return [.. cadence.PeriodsOf(asOf, plan.OperatesSince is { } since && since > first ? since : first)];
    }

    private static string NameOf((DateOnly First, DateOnly Last) period) => period.First == period.Last
        ? string.Create(CultureInfo.InvariantCulture, $"{period.First:yyyy-MM-dd}")
        : string.Create(CultureInfo.InvariantCulture, $"{period.First:yyyy-MM-dd} to {period.Last:yyyy-MM-dd}");
}
