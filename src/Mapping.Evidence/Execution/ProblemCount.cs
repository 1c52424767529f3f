namespace Mapping.Evidence.Execution;

/// <summary>How often a problem occurred, and where first.</summary>
internal sealed class ProblemCount
{
    /// <summary>How many places are shown; all are counted.</summary>
    private const int Capacity = 3;

    private readonly List<ProblemPlace> first = new(Capacity);

    public long Count { get; private set; }

    public IReadOnlyList<ProblemPlace> First => first;

    public void Add(ProblemPlace place)
    {
        Count++;
        Keep(place);
    }

    public void Merge(ProblemCount other)
    {
        Count += other.Count;
        foreach (var place in other.first)
        {
            Keep(place);
        }
    }

    private void Keep(ProblemPlace place)
    {
        var index = first.Count;
        while (index > 0 && first[index - 1] > place)
        {
            index--;
        }

        if (index < Capacity)
        {
            first.Insert(index, place);
            if (first.Count > Capacity)
            {
                first.RemoveAt(Capacity);
            }
        }
    }
}
