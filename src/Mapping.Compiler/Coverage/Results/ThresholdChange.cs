using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Compiler.Coverage;

/// <summary>When the history of a workspace says that what a rule expects was last changed.</summary>
/// <param name="Commit">The short name of the commit that did it; null where no commit holds what the rule expects now.</param>
/// <param name="On">The day of the commit, by the clock of whoever made it; the day of the reading where there is none.</param>
public sealed record ThresholdChange(string? Commit, DateOnly On)
{
    /// <summary>A clause without a full stop.</summary>
    public override string ToString() => Commit is null
        ? "no commit holds what it expects now"
        : $"commit {Commit} of {DateWords.Of(On)} changed what it expects";
}
