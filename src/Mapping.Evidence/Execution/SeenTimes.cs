namespace Mapping.Evidence.Execution;

/// <summary>When the records were that a rule judges.</summary>
/// <param name="keepsDays">Whether it is asked on which days there was one.</param>
internal sealed class SeenTimes(bool keepsDays)
{
    private readonly HashSet<int>? days = keepsDays ? [] : null;

    /// <summary>The time of the first one, ticks, UTC; the largest number where there is none.</summary>
    public long First { get; private set; } = long.MaxValue;

    /// <summary>The time of the last one; -1 where there is none.</summary>
    public long Last { get; private set; } = -1;

    public bool Holds(DateOnly first, DateOnly last)
    {
        for (var day = first.DayNumber; day <= last.DayNumber; day++)
        {
            if (days?.Contains(day) == true)
            {
                return true;
            }
        }

        return false;
    }

    public void Note(long ticks)
    {
        First = Math.Min(First, ticks);
        Last = Math.Max(Last, ticks);
        days?.Add((int)(ticks / TimeSpan.TicksPerDay));
    }

    public void Merge(SeenTimes other)
    {
        First = Math.Min(First, other.First);
        Last = Math.Max(Last, other.Last);
        days?.UnionWith(other.days ?? []);
    }
}
