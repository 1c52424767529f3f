using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Execution;

/// <summary>What a pass over a feed gave.</summary>
/// <param name="Plan">What was asked.</param>
/// <param name="Scan">What its rules saw.</param>
/// <param name="Files">What was read, ordinal order of paths; the position of a record counts them.</param>
internal sealed record FeedOutcome(FeedPlan Plan, FeedScan Scan, ImmutableArray<EvidenceFile> Files)
{
    /// <summary>Files that hold what another one does, and are not among the others.</summary>
    public ImmutableArray<CopiedFile> Copies { get; init; } = [];

    /// <summary>
    /// The same where each file that holds what an older one does, under a name of another date, is a run of that date; null where that makes no difference.
    /// Nobody can tell whether such a file was delivered again or is of a run that found the same.
    /// </summary>
    public FeedOutcome? OfOtherDates { get; init; }

    /// <summary>The patterns of the feed that find no file.</summary>
    public ImmutableArray<string> Unmatched { get; init; } = [];

    /// <summary>What the patterns of the feed leave out.</summary>
    public ImmutableArray<LeftOutFiles> LeftOut { get; init; } = [];
}
