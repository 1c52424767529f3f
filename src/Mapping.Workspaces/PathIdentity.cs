namespace Mapping.Workspaces;

/// <summary>One name for each file, however somebody came to it: through links, or with a drive letter of either case.</summary>
public static class PathIdentity
{
    /// <summary>How paths are compared: disks of Windows and macOS know one file under a name in capitals and in small letters.</summary>
    public static StringComparison Comparison { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
        ? StringComparison.OrdinalIgnoreCase
        : StringComparison.Ordinal;

    public static StringComparer Comparer { get; } = StringComparer.FromComparison(Comparison);

    /// <summary>
    /// A file: its folder without links, and its name. A link to a file keeps its name, since a workspace reads it as a file of its own.
    /// </summary>
    /// <param name="fullPath">Absolute; what it names need not exist.</param>
    public static string OfFile(string fullPath) =>
        Path.GetDirectoryName(fullPath) is { } folder ? Path.Join(OfFolder(folder), Path.GetFileName(fullPath)) : fullPath;

    /// <summary>A folder without links; as it is written where links go in circles.</summary>
    public static string OfFolder(string fullPath)
    {
        try
        {
            return Path.TrimEndingDirectorySeparator(RealPath.Of(fullPath) ?? fullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return fullPath;
        }
    }

    /// <summary>Whether a path is a folder or below it.</summary>
    public static bool IsAround(string folder, string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder), Comparison)
        && (Path.EndsInDirectorySeparator(folder) || path.Length == folder.Length || path[folder.Length] == Path.DirectorySeparatorChar);
}
