using Mapping.Compiler.Symbols;

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
    public IEnumerable<CadencePeriod> Asked(IEnumerable<CadencePeriod> periods) =>
        periods.Where(period => period.Last.DayNumber >= From && period.First.DayNumber <= Through);

    /// <summary>Of these periods, the last one first, those without a record. A day that two periods share counts for the later one where that has no other.</summary>
    public IEnumerable<CadencePeriod> Gaps(IEnumerable<CadencePeriod> periods)
    {
        var next = 0;
        var end = int.MaxValue;
        foreach (var period in Asked(periods))
        {
            end = Math.Min(end, period.Last.DayNumber);
            while (next < Days.Length && Days[next] > end)
            {
                next++;
            }

            var day = next == Days.Length ? int.MinValue : Days[next];
            if (day >= period.First.DayNumber)
            {
                continue;
            }

            if (day == period.Shared?.DayNumber)
            {
                end = day - 1;
            }
            else
            {
                yield return period;
            }
        }
    }
}
