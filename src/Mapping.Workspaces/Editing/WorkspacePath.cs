namespace Mapping.Workspaces.Editing;

/// <summary>What a path within a workspace makes a file, before anybody looks at the file.</summary>
public static class WorkspacePath
{
    /// <summary>Whether a file of this path is read at all, as a source or as a catalog.</summary>
    public static bool IsRead(string path) => IsSource(path, isCatalog: false) || IsSource(path, isCatalog: true);

    internal static bool IsSource(string path, bool isCatalog) =>
        (isCatalog ? WorkspaceWalk.IsCatalog(path) : path.EndsWith(FoundEntry.SourceExtension, StringComparison.Ordinal))
        && path.Split('/').All(part => !part.StartsWith('.') && part != FoundEntry.PackageFolder);
}
