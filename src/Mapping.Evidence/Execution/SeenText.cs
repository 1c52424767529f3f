using System.Collections.Immutable;
using Mapping.Evidence.Filters;

namespace Mapping.Evidence.Execution;

/// <summary>What a text of a record is to the texts that rules want. Of one scan, and not shared but for <see cref="Other"/>.</summary>
/// <param name="Exact">Which of them it is, but for upper and lower case.</param>
/// <param name="Near">Which of them it may be, mistyped, and how near it is. Some rules that want one may know better.</param>
internal sealed record SeenText(ImmutableArray<int> Exact, ImmutableArray<(int Wanted, Nearness Nearness)> Near)
{
    /// <summary>Another text.</summary>
    public static SeenText Other { get; } = new([], []);

    /// <summary>How many records hold it, where it is one that rules want.</summary>
    public long Records { get; set; }
}
