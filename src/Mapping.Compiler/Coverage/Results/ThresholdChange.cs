using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Compiler.Coverage;

/// <summary>When the history of a workspace says that what a rule expects was last changed.</summary>
/// <param name="Commit">The short name of the commit that did it; null where no commit holds what the rule expects now.</param>
/// <param name="On">The day of the commit, by the clock of whoever made it, or the newest day of a commit that it came of; the day of the reading where there is none.</param>
public sealed record ThresholdChange(string? Commit, DateOnly On)
{
    /// <summary>The day that the commit says of itself, where it came of one of a later day; else null.</summary>
    public DateOnly? Claimed { get; init; }

    /// <summary>The commit with its day, and why that is not the one that it says.</summary>
    public string Named => Claimed is { } claimed
        ? $"commit {Commit}, which says {DateWords.Of(claimed)} and came of one of {DateWords.Of(On)},"
        : $"commit {Commit} of {DateWords.Of(On)}";

    /// <summary>A clause without a full stop.</summary>
    public override string ToString() => Commit is null ? "no commit holds what it expects now" : $"{Named} changed what it expects";
}
