using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Readings;

namespace Mapping.Reports.Readings;

/// <summary>What a report on suspect mappings is drawn from.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Suspects">The mappings that were read in other words.</param>
/// <param name="Mappings">How many mappings there are.</param>
/// <param name="Known">Of how many something says in which words they were read.</param>
/// <param name="HasErrors">Whether sources have errors, so that there may be more.</param>
public sealed record SuspectList(DateOnly AsOf, ImmutableArray<SuspectMapping> Suspects, int Mappings, int Known, bool HasErrors)
{
    /// <summary>How many lines of <c>mapping.lock</c> are not understood: each may be one that differs.</summary>
    public int BrokenLines { get; init; }

    /// <summary>The reliefs, waivers and exclusions that were signed when something else was asked.</summary>
    public ImmutableArray<SuspectDecision> Decisions { get; init; } = [];

    /// <summary>Whether every reading that there is, and there is one, is of the words in use, whatever was signed as well, and nothing is left that may tell of another one.</summary>
    public bool IsClean => Suspects.IsEmpty && Decisions.IsEmpty && Known > 0 && BrokenLines == 0;
}
