namespace Mapping.Workspaces;

/// <summary>Finds git submodules below a workspace that are not checked out: git leaves an empty folder in their place.</summary>
internal static class AbsentSubmodules
{
    /// <summary>The file that lists them.</summary>
    public const string List = ".gitmodules";

    /// <summary>A list that is longer is none that git wrote.</summary>
    private const long MostBytes = 1 << 20;

    /// <summary>Their folders relative to the root, with <c>/</c>, ordinal order.</summary>
    public static IEnumerable<string> In(string root)
    {
        if (RepositoryOf(root) is not { } repository)
        {
            return [];
        }

        return PathsIn(Path.Join(repository, List))
            .Select(path => Path.GetFullPath(Path.Join(repository, path)))
            .Where(folder => IsBelow(root, folder) && IsAbsent(folder))
            .Select(folder => Path.GetRelativePath(root, folder).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => !path.Split('/').Any(part => FoundEntry.IsHidden(part)))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    private static string? RepositoryOf(string root)
    {
        for (var folder = root; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Join(folder, ".git")) || File.Exists(Path.Join(folder, List)))
            {
                return folder;
            }
        }

        return null;
    }

    /// <summary>Git follows no link here either. What is no regular file, or too long, reads as empty.</summary>
    private static IEnumerable<string> PathsIn(string list) => new FileInfo(list) is { Exists: true, LinkTarget: null }
        ? SourceFileReader.Read(list, List, new WorkspaceOptions { MaxFileBytes = MostBytes }).Text.Content.Split('\n').Select(PathOf).OfType<string>()
        : [];

    /// <summary>What a line such as <c>path = shared</c> says; null for every other line.</summary>
    private static string? PathOf(string line)
    {
        var equals = line.IndexOf('=', StringComparison.Ordinal);
        var value = equals < 0 ? "" : line[(equals + 1)..].Trim().Trim('"');
        return equals >= 0 && line[..equals].Trim().Equals("path", StringComparison.OrdinalIgnoreCase) && value.Length > 0 && !value.Contains('\0')
            ? value
            : null;
    }

    private static bool IsBelow(string root, string folder) =>
        folder.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsAbsent(string folder)
    {
        try
        {
            return !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What can't be read is told where the folder is visited.
            return false;
        }
    }
}
