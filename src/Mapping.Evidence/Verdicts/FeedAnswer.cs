using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Execution;

namespace Mapping.Evidence.Verdicts;

/// <summary>
/// Everything that a pass over a feed says about a plan, as plain values: it depends on the plan, the bytes of the files and the as-of
/// date only, so that it can be kept.
/// </summary>
internal sealed record FeedAnswer
{
    /// <summary>A verdict for each rule of the plan, in its order; the keys name no system yet.</summary>
    public ImmutableArray<EvidenceResult> Results { get; init; } = [];

    /// <summary>What was read, ordinal order of paths.</summary>
    public ImmutableArray<EvidenceFile> Files { get; init; } = [];

    /// <summary>Files that hold what an earlier one does, and count once.</summary>
    public ImmutableArray<CopiedFile> Copies { get; init; } = [];

    /// <summary>What was read of other feeds, in which records have their partners: files that count, and their copies.</summary>
    public ImmutableArray<EvidenceFile> PartnerFiles { get; init; } = [];

    /// <summary>The patterns of the feed that find no file.</summary>
    public ImmutableArray<string> Unmatched { get; init; } = [];

    /// <summary>What the patterns of the feed leave out; such an answer is never kept.</summary>
    public ImmutableArray<LeftOutFiles> LeftOut { get; init; } = [];

    /// <summary>What kept records from being judged.</summary>
    public ImmutableArray<FeedProblem> Problems { get; init; } = [];

    /// <summary>Records whose day has not come yet; null where there are none.</summary>
    public FeedProblem? Future { get; init; }

    /// <summary>Names of systems that nobody declares, as <see cref="FeedProblem.What"/>.</summary>
    public ImmutableArray<FeedProblem> UndeclaredSystems { get; init; } = [];

    /// <summary>The fields of the plan that no record has, as the language writes them.</summary>
    public ImmutableArray<string> AbsentFields { get; init; } = [];
}
