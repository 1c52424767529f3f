namespace Mapping.Workspaces;

/// <summary>Finds the folder that a workspace is.</summary>
public static class WorkspaceRoot
{
    /// <summary>The file that marks the root of a workspace; its content carries no meaning.</summary>
    public const string MarkerFile = "mapping.workspace";

    /// <summary>
    /// The nearest folder at or above <paramref name="path"/> that holds a marker, else the folder itself.
    /// </summary>
    /// <exception cref="WorkspaceException">There is no such folder.</exception>
    public static string Find(string path)
    {
        var start = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (!Directory.Exists(start))
        {
            throw new WorkspaceException(File.Exists(start)
                ? $"\"{path}\" is a file; give the folder of the workspace."
                : $"There is no folder \"{path}\".");
        }

        return FindMarked(start) ?? start;
    }

    /// <summary>The nearest folder at or above a path that holds a marker; null where none does. The path need not exist.</summary>
    public static string? FindMarked(string fullPath)
    {
        for (var folder = fullPath; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Join(folder, MarkerFile)))
            {
                return folder;
            }
        }

        return null;
    }
}
