using Mapping.Compiler.Coverage;

namespace Mapping.Evidence.Aggregates;

/// <summary>What an accumulator found.</summary>
/// <param name="Value">The figure, or null where no record gave one.</param>
/// <param name="Holds">Whether the expectation holds.</param>
internal readonly record struct Figure(FigureValue? Value, bool Holds)
{
    /// <summary>The records that decided it, first ones first.</summary>
    public IReadOnlyList<RecordPosition> Records { get; init; } = [];

    /// <summary>Of each of them the partner in another feed, where that is what decided; else empty.</summary>
    public IReadOnlyList<RecordPosition> Partners { get; init; } = [];

    /// <summary>Why there is no value, where there is none, or why it is of nothing.</summary>
    public Lack Lack { get; init; }

    /// <summary>The group that it is of, where there are groups.</summary>
    public string? Group { get; init; }

    /// <summary>How many groups there are.</summary>
    public int Groups { get; init; }

    /// <summary>The groups that must be there and have no record.</summary>
    public IReadOnlyList<string> AbsentGroups { get; init; } = [];

    /// <summary>Whether it is what it is only because no record entered it, or nothing that stands in records.</summary>
    public bool IsOfNothing { get; init; }

    /// <summary>Whether more records could never make it hold, so that what could not be read is no excuse.</summary>
    public bool IsFinal { get; init; }
}
