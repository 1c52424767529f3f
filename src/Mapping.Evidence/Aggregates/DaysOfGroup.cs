namespace Mapping.Evidence.Aggregates;

/// <summary>When there are records of a group.</summary>
internal sealed class DaysOfGroup(string name, long ticks, int day)
{
    private readonly HashSet<int> days = [];
    private int first = day;
    private int last = day;

    /// <summary>One that another scan saw, without its days.</summary>
    public DaysOfGroup(DaysOfGroup other)
        : this(other.Span.Name, other.Span.First, other.first)
    {
    }

    /// <summary>From its first record to its last one.</summary>
    public GroupSpan Span { get; private set; } = new(name, ticks, ticks);

    /// <summary>How many days are kept.</summary>
    public int Count => days.Count;

    /// <param name="ticks">When a record was.</param>
    /// <param name="day">On which day that is.</param>
    /// <param name="isKept">Whether somebody may ask for the day.</param>
    public void Note(long ticks, int day, bool isKept)
    {
        Span = Span with { First = Math.Min(Span.First, ticks), Last = Math.Max(Span.Last, ticks) };
        (first, last) = (Math.Min(first, day), Math.Max(last, day));
        if (isKept)
        {
            days.Add(day);
        }
    }

    public void Merge(DaysOfGroup other)
    {
        Note(other.Span.First, other.first, isKept: false);
        Note(other.Span.Last, other.last, isKept: false);
        days.UnionWith(other.days);
    }

    /// <summary>Of a group that must be there at all times.</summary>
    public PacedRecords Always() => new(Span.Name, PacedRecords.InOrder(days));

    /// <summary>Of a group that is there since its first record.</summary>
    /// <param name="isStanding">Whether no other one took its place.</param>
    public PacedRecords WhileThere(bool isStanding) => Always() with { From = first, Through = isStanding ? int.MaxValue : last };
}
