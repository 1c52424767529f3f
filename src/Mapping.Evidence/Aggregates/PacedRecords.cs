namespace Mapping.Evidence.Aggregates;

/// <summary>The days with a record of all that a rule selects, or of one group of it.</summary>
/// <param name="Group">The group; null for all records.</param>
/// <param name="Days">Day numbers, the last one first, each once.</param>
internal sealed record PacedRecords(string? Group, int[] Days)
{
    /// <summary>The day of the first record of a group that the rule does not name: before it nothing tells that the group was there.</summary>
    public int From { get; init; } = int.MinValue;

    /// <summary>The day of the last record of a group that another one took the place of.</summary>
    public int Through { get; init; } = int.MaxValue;

    /// <summary>The last one first.</summary>
    public static int[] InOrder(IEnumerable<int> days) => [.. days.OrderDescending()];

    /// <summary>The periods in which it may be asked for a record.</summary>
    public IEnumerable<(DateOnly First, DateOnly Last)> Asked(IEnumerable<(DateOnly First, DateOnly Last)> periods) =>
        periods.Where(period => period.Last.DayNumber >= From && period.First.DayNumber <= Through);

    /// <summary>Of these periods, the last one first, those without a record.</summary>
    public IEnumerable<(DateOnly First, DateOnly Last)> Gaps(IEnumerable<(DateOnly First, DateOnly Last)> periods)
    {
        var next = 0;
        foreach (var period in Asked(periods))
        {
            while (next < Days.Length && Days[next] > period.Last.DayNumber)
            {
                next++;
            }

            if (next == Days.Length || Days[next] < period.First.DayNumber)
            {
                yield return period;
            }
        }
    }
}
