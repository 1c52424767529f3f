using Mapping.Workspaces;

namespace Mapping.Cli.Hosting;

/// <summary>Where a workspace stands in the repository that CI has checked out: annotations name files from there.</summary>
internal static class RepositoryFolder
{
    /// <summary>
    /// The workspace relative to the nearest folder at or above it that holds <c>.git</c>; where there is none, to the current folder;
    /// where it is not below that either, nothing. Written with <c>/</c>, also at its end unless it is empty.
    /// </summary>
    public static string Of(string path)
    {
        var workspace = WorkspaceRoot.Find(path);
        var folder = Path.GetRelativePath(RootOf(workspace) ?? Directory.GetCurrentDirectory(), workspace).Replace('\\', '/');
        var isBelow = folder != "." && folder.Split('/')[0] != ".." && !Path.IsPathRooted(folder);
        return isBelow ? folder + "/" : "";
    }

    private static string? RootOf(string workspace)
    {
        for (var folder = workspace; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Join(folder, ".git")))
            {
                return folder;
            }
        }

        return null;
    }
}
