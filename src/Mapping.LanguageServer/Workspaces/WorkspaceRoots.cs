using Mapping.Workspaces;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>Finds the workspace that a file belongs to.</summary>
internal static class WorkspaceRoots
{
    /// <summary>
    /// The nearest folder at or above that has a marker, else the deepest of the client's folders around it, else its own folder.
    /// Null where even that is not there.
    /// </summary>
    public static string? Of(string fullPath, IEnumerable<string> folders)
    {
        var folder = Path.GetDirectoryName(fullPath);
        while (folder is not null && !Directory.Exists(folder))
        {
            folder = Path.GetDirectoryName(folder);
        }

        if (folder is null)
        {
            return null;
        }

        var root = WorkspaceRoot.Find(folder);
        return File.Exists(Path.Join(root, WorkspaceRoot.MarkerFile))
            ? root
            : folders.Where(candidate => IsAround(candidate, fullPath)).MaxBy(candidate => candidate.Length) ?? folder;
    }

    public static bool IsAround(string folder, string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder), StringComparison.Ordinal)
        && (Path.EndsInDirectorySeparator(folder) || path.Length == folder.Length || path[folder.Length] == Path.DirectorySeparatorChar);
}
