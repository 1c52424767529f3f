using Mapping.Cli.Hosting;
using Mapping.Workspaces;

namespace Mapping.Cli.Commands;

/// <summary>Reads the sources of a workspace for a command that judges: where there is none, nothing can be said to hold.</summary>
internal static class JudgedSources
{
    private const string Submodules = ".gitmodules";

    /// <exception cref="UsageException">There is no source; the message says what was found instead.</exception>
    public static WorkspaceFiles Read(string path) => ReadRoot(WorkspaceRoot.Find(path), path);

    /// <param name="root">The folder of the workspace.</param>
    /// <param name="name">What the user calls it.</param>
    public static WorkspaceFiles ReadRoot(string root, string name)
    {
        var files = WorkspaceReader.ReadRoot(root);
        return files.Sources.IsEmpty && files.Diagnostics.All(diagnostic => !diagnostic.IsError)
            ? throw new UsageException($"There is nothing to judge in \"{name}\": it holds no .mapping file that is read.{Hint(root)}")
            : files;
    }

    private static string Hint(string root)
    {
        var nearby = NearbyWorkspaces.Below(root);
        if (nearby.Count > 0)
        {
            return nearby.Count == 1
                ? $" A workspace is in \"{nearby[0]}\": give that folder."
                : $" Workspaces are in {string.Join(", ", nearby.Select(folder => $"\"{folder}\""))}: give one of these folders.";
        }

        return File.Exists(Path.Join(root, Submodules))
            ? " The folder has git submodules: if the workspace is in one of them, check it out (git submodule update --init)."
            : " Give the folder of a workspace, or write one with \"mapping init\".";
    }
}
