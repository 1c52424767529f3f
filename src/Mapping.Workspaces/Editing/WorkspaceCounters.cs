namespace Mapping.Workspaces.Editing;

/// <summary>What a workspace has had to do since it was opened; tests hold it to little.</summary>
public sealed record WorkspaceCounters
{
    /// <summary>Files read from disk.</summary>
    public long FilesRead { get; init; }

    public long TreesParsed { get; init; }

    public long CatalogsRead { get; init; }

    /// <summary>How often declarations were bound.</summary>
    public long Bindings { get; init; }

    /// <summary>How often the workspace was judged.</summary>
    public long Verdicts { get; init; }

    /// <summary>How often evidence was applied.</summary>
    public long EvidenceRuns { get; init; }

    /// <summary>How often a feed was opened to see what is in it.</summary>
    public long FeedsRead { get; init; }
}
