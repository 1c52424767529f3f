namespace Mapping.Evidence.Aggregates;

/// <summary>Records whose partner has not come, and must have on a certain day.</summary>
internal sealed class OverdueRecords
{
    public long Count { get; private set; }

    public FirstFew<MatchedPair> First { get; } = new();

    public void Add(MatchedPair record)
    {
        Count++;
        First.Add(record);
    }

    public void Merge(OverdueRecords other)
    {
        Count += other.Count;
        First.Merge(other.First);
    }
}
