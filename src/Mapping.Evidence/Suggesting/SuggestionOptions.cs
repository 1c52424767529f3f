using System.Collections.Immutable;
using Mapping.Evidence.Execution;

namespace Mapping.Evidence.Suggesting;

/// <summary>What a suggestion has to fit.</summary>
public sealed record SuggestionOptions
{
    /// <summary>The day at whose end, UTC, the rule is judged.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The day on which the file is read.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The systems that the workspace declares.</summary>
    public ImmutableArray<string> Systems { get; init; } = [];

    /// <summary>The names that its feeds have.</summary>
    public ImmutableArray<string> Feeds { get; init; } = [];

    /// <summary>How the file is read; it is read several times.</summary>
    public EvidenceOptions Reading { get; init; } = new();
}
