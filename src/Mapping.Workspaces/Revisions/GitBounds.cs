namespace Mapping.Workspaces.Revisions;

/// <summary>
/// How much of a revision is read. A few objects of a repository can stand for any number of files of any size, so files and bytes are counted
/// before contents are read.
/// </summary>
internal static class GitBounds
{
    public const int Files = 500_000;

    public const int Sources = 20_000;

    public const long Bytes = 2L * 1024 * 1024 * 1024;

    /// <summary>Commits that changed sources.</summary>
    public const int Commits = 50_000;

    /// <summary>Submodules in submodules.</summary>
    public const int Depth = 8;

    public static WorkspaceException Exceeded(string what) =>
        new($"The revision holds more than {what} below the workspace, which is more than is read of a repository; compare folders instead.");
}
