namespace Mapping.Workspaces.Editing;

/// <summary>What a path within a workspace makes a file, before anybody looks at the file.</summary>
public static class WorkspacePath
{
    /// <summary>Whether a file of this path is read at all, as a source or as a catalog.</summary>
    public static bool IsRead(string path) => IsSource(path, isCatalog: false) || IsSource(path, isCatalog: true);

    /// <summary>Whether something is said of a file of this path, be it that it is not read: for its ending in other letters, or since it is hidden.</summary>
    public static bool IsTold(string path) =>
        path.EndsWith(FoundEntry.SourceExtension, StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(FoundEntry.CatalogExtension, StringComparison.OrdinalIgnoreCase)
            && WorkspaceWalk.IsCatalog(path[..^FoundEntry.CatalogExtension.Length] + FoundEntry.CatalogExtension)
        || Path.GetFileName(path) == AbsentSubmodules.List;

    /// <summary>The folders that a path lies below, innermost first.</summary>
    internal static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            yield return path[..end];
        }
    }

    internal static bool IsSource(string path, bool isCatalog) =>
        (isCatalog ? WorkspaceWalk.IsCatalog(path) || WorkspaceWalk.IsLock(path) : path.EndsWith(FoundEntry.SourceExtension, StringComparison.Ordinal))
        && !IsHidden(path);

    /// <summary>Whether it lies where no walk goes, or would itself be passed over.</summary>
    public static bool IsHidden(string path) => path.Split('/').Any(part => part.StartsWith('.') || part == FoundEntry.PackageFolder);
}
