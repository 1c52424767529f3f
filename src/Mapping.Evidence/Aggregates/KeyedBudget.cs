namespace Mapping.Evidence.Aggregates;

/// <summary>How many records of a match may still be kept by several that keep some of them each. Not shared between threads.</summary>
internal sealed class KeyedBudget(int most)
{
    public int Left { get; set; } = most;
}
