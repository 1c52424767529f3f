using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Evidence.Inspection;

/// <summary>A feed within its workspace: what there is in it, who reads it, and what they look for in vain.</summary>
public sealed record InspectedFeed(FeedInspection Inspection)
{
    /// <summary>In the order of controls and sources; empty where no rule reads the feed.</summary>
    public ImmutableArray<InspectedRule> Rules { get; init; } = [];

    /// <summary>What the rules meet beyond <see cref="FeedInspection.Problems"/>, such as fields that no record has; canonical order.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];
}
