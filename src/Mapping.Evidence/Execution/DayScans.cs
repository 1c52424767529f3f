using System.Collections.Immutable;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Execution;

/// <summary>
/// What one rule has seen, day by day, of the days that some windows of a forecast hold and later ones don't. A day without records
/// costs nothing.
/// </summary>
internal sealed class DayScans(RulePlan plan, ScanFields fields, TestCompiler tests, DateOnly through)
{
    private readonly long end = (through.DayNumber + 1L) * TimeSpan.TicksPerDay;
    private readonly RulePlan dayPlan = plan with { After = null, ByDayThrough = null, PacedAfter = null };
    private readonly Dictionary<int, DayScan> days = [];

    /// <summary>All days together keep no more records of a match than one scan may.</summary>
    private readonly KeyedBudget budget = new(fields.Matches.Most);

    public ImmutableArray<DayScan> InOrder => [.. days.Values.OrderBy(day => day.Day)];

    /// <summary>The scan of the day, or null for a day that every window of the forecast holds.</summary>
    public DayScan? Find(long ticks) => ticks >= end ? null : Of((int)(ticks / TimeSpan.TicksPerDay));

    public void Merge(DayScans? other)
    {
        foreach (var (number, day) in other?.days ?? [])
        {
            Of(number).Merge(day);
        }
    }

    private DayScan Of(int number)
    {
        if (!days.TryGetValue(number, out var day))
        {
            days.Add(number, day = new DayScan(DateOnly.FromDayNumber(number), dayPlan, fields, tests, budget));
        }

        return day;
    }
}
