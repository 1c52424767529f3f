namespace Mapping.Evidence.Aggregates;

/// <summary>The first few of many positions, in whatever order they come.</summary>
internal sealed class FirstPositions
{
    /// <summary>Enough to go and look; more would hide the verdict behind them.</summary>
    public const int Capacity = 3;

    private readonly List<RecordPosition> positions = new(Capacity);

    public IReadOnlyList<RecordPosition> Positions => positions;

    public void Add(RecordPosition position)
    {
        if (positions.Count == Capacity)
        {
            if (position >= positions[^1])
            {
                return;
            }

            positions.RemoveAt(Capacity - 1);
        }

        var index = positions.Count;
        while (index > 0 && positions[index - 1] > position)
        {
            index--;
        }

        positions.Insert(index, position);
    }

    public void Merge(FirstPositions other)
    {
        foreach (var position in other.positions)
        {
            Add(position);
        }
    }
}
