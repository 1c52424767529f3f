using System.Collections.Immutable;

namespace Mapping.Reports.Html.Plots;

/// <summary>The days that a time line shows.</summary>
internal sealed record TimeScale(DateOnly First, DateOnly Last)
{
    /// <summary>Older records stand at the edge: what matters is near the day that is judged.</summary>
    private const int DaysBack = 180;

    private const int DaysAhead = 90;

    public static TimeScale Of(ImmutableArray<FreshnessRow> rows, DateOnly asOf, DateOnly? last)
    {
        var earliest = DateOnly.FromDayNumber(Math.Max(0, asOf.DayNumber - DaysBack));
        var first = rows.Select(row => row.From ?? asOf).Where(date => date < asOf).DefaultIfEmpty(earliest).Min();
        var end = last is { } day && day > asOf ? day : DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, asOf.DayNumber + DaysAhead));
        return new TimeScale(first > earliest ? first : earliest, end);
    }

    /// <summary>Where a day stands, 0 to 1; a day outside stands at the edge.</summary>
    public decimal ShareOf(DateOnly date)
    {
        var days = Math.Max(1, Last.DayNumber - First.DayNumber);
        return Math.Clamp((decimal)(date.DayNumber - First.DayNumber) / days, 0, 1);
    }
}
