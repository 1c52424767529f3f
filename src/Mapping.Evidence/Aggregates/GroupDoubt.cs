namespace Mapping.Evidence.Aggregates;

/// <summary>Why it can't be told which records make a group.</summary>
/// <param name="Slot">The field by which they are taken together.</param>
/// <param name="Names">Groups that are almost the same; empty where there are too many to tell them apart.</param>
/// <param name="Places">The first record of each.</param>
internal sealed record GroupDoubt(int Slot, IReadOnlyList<string> Names, IReadOnlyList<RecordPosition> Places)
{
    /// <summary>Whether it is not about groups, but about values that are counted.</summary>
    public bool IsOfValues { get; init; }

    /// <summary>Whether it is about running totals of which several of one series are added up.</summary>
    public bool IsOfSeries { get; init; }
}
