using Mapping.Evidence.Aggregates;

namespace Mapping.Evidence.Execution;

/// <summary>How often a problem occurred, and where first.</summary>
internal sealed class ProblemCount
{
    private readonly FirstFew<ProblemPlace> first = new();

    public long Count { get; private set; }

    /// <summary>The few places that are shown; all are counted.</summary>
    public IReadOnlyList<ProblemPlace> First => first.Places;

    public void Add(ProblemPlace place)
    {
        Count++;
        first.Add(place);
    }

    public void Merge(ProblemCount other)
    {
        Count += other.Count;
        first.Merge(other.first);
    }
}
