namespace Mapping.Workspaces.Revisions;

/// <summary>Finds git where the machine keeps its programs, never where a workspace could have put one.</summary>
internal static class GitExecutable
{
    /// <summary>
    /// Starting a process by its bare name would look into the current folder first, and a stranger's workspace may be just that. So only
    /// absolute folders of the search path count, and none inside the workspace.
    /// </summary>
    /// <exception cref="WorkspaceException">There is no git.</exception>
    public static string Find(string root)
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        var realRoot = (RealPath.Of(root) ?? root) + Path.DirectorySeparatorChar;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Join(folder, name))
            .FirstOrDefault(path => File.Exists(path) && RealPath.Of(path) is { } real && !real.StartsWith(realRoot, StringComparison.Ordinal))
            ?? throw new WorkspaceException("Revisions are read by git, which is not installed here; compare folders instead.");
    }
}
