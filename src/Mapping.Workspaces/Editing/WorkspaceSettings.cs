namespace Mapping.Workspaces.Editing;

/// <summary>How a workspace is kept.</summary>
public sealed record WorkspaceSettings
{
    /// <summary>The day on which everything is judged, asked anew each time: an editor stays open over midnight.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.FromDateTime(DateTime.UtcNow);

    public WorkspaceOptions Reading { get; init; } = new();

    public WorkspaceReach Reach { get; init; } = WorkspaceReach.Tree;
}
