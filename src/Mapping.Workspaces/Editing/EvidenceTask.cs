using Mapping.Compiler;
using Mapping.Evidence;
using Mapping.Evidence.Caching;
using Mapping.Evidence.Execution;
using Mapping.Workspaces.Evidence;

namespace Mapping.Workspaces.Editing;

/// <summary>
/// Evidence still to be judged, for one state of a workspace. Any thread may do it; <see cref="Workspace.Apply"/> then takes what
/// comes of it, on the thread of the workspace.
/// </summary>
public sealed class EvidenceTask
{
    private readonly string root;
    private readonly WorkspaceReach reach;
    private readonly IAnswerCache cache;
    private readonly IFileStamps stamps;

    internal EvidenceTask(string root, WorkspaceReach reach, BoundWorkspace bound, DateOnly asOf, DateOnly today, IAnswerCache cache, IFileStamps stamps)
    {
        this.root = root;
        this.reach = reach;
        this.cache = cache;
        this.stamps = stamps;
        Bound = bound;
        AsOf = asOf;
        Today = today;
    }

    internal BoundWorkspace Bound { get; }

    internal DateOnly AsOf { get; }

    internal DateOnly Today { get; }

    /// <summary>Lists, reads and judges.</summary>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    public EvidenceEvaluation Run(IReadingProgress? progress, CancellationToken cancellation)
    {
        var options = new EvidenceOptions
        {
            Cache = cache,
            Stamps = stamps,
            Progress = progress,
            Cancellation = cancellation,

            // Typing goes on meanwhile, and must feel nothing of it.
            Parallelism = Math.Max(1, Environment.ProcessorCount / 2),
        };
        return EvidenceEvaluator.Evaluate(Bound.Symbols, new WorkspaceEvidenceFiles(root, reach), AsOf, Today, options);
    }
}
