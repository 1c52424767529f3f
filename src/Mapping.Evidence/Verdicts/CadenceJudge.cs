using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Verdicts;

/// <summary>Whether there was a record as often as the rule asks: of all that it selects, and of each group that it takes together.</summary>
internal sealed class CadenceJudge(RulePlan plan, CadenceSymbol cadence)
{
    /// <summary>So many gaps are named.</summary>
    private const int MostNamed = 3;

    /// <summary>Which periods are without a record, a clause; null where no more are than may be.</summary>
    public string? GapsAt(DateOnly asOf, SeenDays? seen)
    {
        var periods = PeriodsOf(asOf);
        var paced = PacedOf(seen);
        if (HasGaps(paced[0], periods))
        {
            return WordsOf(paced[0], periods, more: 0);
        }

        var groups = paced.Where(group => HasGaps(group, periods)).ToList();
        return groups.Count == 0 ? null
            : WordsOf(groups.OrderByDescending(group => group.Gaps(periods).Count()).ThenBy(group => group.Group, StringComparer.Ordinal).First(), periods, groups.Count - 1);
    }

    /// <summary>Whether more periods are over than may be without a record, so that it could be otherwise.</summary>
    public bool CanFailAt(DateOnly asOf) => PeriodsOf(asOf).Count > cadence.Tolerated;

    /// <summary>The first day after the one that is judged on which too many are without one, if nothing new arrives; null where that is far away.</summary>
    public DateOnly? FirstDayOfGaps(DateOnly asOf, DateOnly end, SeenDays? seen)
    {
        var paced = PacedOf(seen);
        for (var date = asOf; date < end;)
        {
            date = date.AddDays(1);
            var periods = PeriodsOf(date);
            if (periods.Count > cadence.Tolerated && paced.Any(records => HasGaps(records, periods)))
            {
                return date;
            }
        }

        return null;
    }

    private ImmutableArray<PacedRecords> PacedOf(SeenDays? seen) => seen?.Paced(plan.Rule.CadenceWindow) is { } paced ? paced : [new PacedRecords(null, [])];

    private bool HasGaps(PacedRecords records, List<CadencePeriod> periods) => records.Gaps(periods).Skip(cadence.Tolerated).Any();

    private List<CadencePeriod> PeriodsOf(DateOnly asOf)
    {
        var first = plan.Rule.CadenceWindow.Before(asOf).AddDays(1);
        return [.. cadence.PeriodsOf(asOf, plan.OperatesSince is { } since && since > first ? since : first)];
    }

    /// <param name="records">The records that have the gaps.</param>
    /// <param name="periods">All periods, the last one first.</param>
    /// <param name="more">How many groups have too many gaps besides.</param>
    private string WordsOf(PacedRecords records, List<CadencePeriod> periods, int more)
    {
        var gaps = records.Gaps(periods).ToList();
        var named = string.Join(", ", gaps.Take(MostNamed).Select(NameOf));
        var rest = gaps.Count > MostNamed ? $" and {gaps.Count - MostNamed} more" : "";
        var group = records.Group is { } name ? $" of \"{RuleJudge.ShownName(name)}\"" : "";
        var others = more == 0 ? "" : $"; so {(more == 1 ? "has 1 more group" : $"have {more} more groups")}";
        return $"there is no record{group} in {gaps.Count} of {records.Asked(periods).Count()} periods of {cadence.Period}, the last first: {named}{rest}; {(cadence.Tolerated == 0 ? "none" : $"at most {cadence.Tolerated}")} may be without one{others}";
    }

    private static string NameOf(CadencePeriod period) => period.First == period.Last
        ? string.Create(CultureInfo.InvariantCulture, $"{period.First:yyyy-MM-dd}")
        : string.Create(CultureInfo.InvariantCulture, $"{period.First:yyyy-MM-dd} to {period.Last:yyyy-MM-dd}");
}
