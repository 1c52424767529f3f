namespace Mapping.Evidence.Execution;

/// <summary>When the records were that a rule judges.</summary>
internal sealed class SeenTimes
{
    /// <summary>The time of the first one, ticks, UTC; the largest number where there is none.</summary>
    public long First { get; private set; } = long.MaxValue;

    /// <summary>The time of the last one; -1 where there is none.</summary>
    public long Last { get; private set; } = -1;

    public void Note(long ticks)
    {
        First = Math.Min(First, ticks);
        Last = Math.Max(Last, ticks);
    }

    public void Merge(SeenTimes other)
    {
        First = Math.Min(First, other.First);
        Last = Math.Max(Last, other.Last);
    }
}
