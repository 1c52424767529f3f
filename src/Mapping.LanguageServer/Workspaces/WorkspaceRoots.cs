using System.Collections.Immutable;
using Mapping.Workspaces;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>Finds the workspace that a file belongs to. Paths are without links.</summary>
internal static class WorkspaceRoots
{
    /// <summary>
    /// The nearest folder at or above that has a marker, else the deepest of the client's folders around it. A file that is in neither is
    /// judged with what else lies in its folder: nobody called that folder a workspace, nor anything above it.
    /// </summary>
    public static FoundRoot Of(string path, ImmutableArray<ClientFolder> folders)
    {
        var folder = Path.GetDirectoryName(path) ?? path;
        var around = WorkspaceRoot.FindMarked(folder)
            ?? folders.Where(opened => PathIdentity.IsAround(opened.Path, path)).MaxBy(opened => opened.Path.Length)?.Path;
        return around is null ? new FoundRoot(folder, WorkspaceReach.Folder) : new FoundRoot(around, WorkspaceReach.Tree);
    }

    /// <summary>
    /// The one path of a file that an editor spells in this way. A link that lies in no workspace and leads to a file in one is that file.
    /// </summary>
    public static string IdentityOf(string spelled, ImmutableArray<ClientFolder> folders)
    {
        var path = PathIdentity.OfFile(spelled);
        var real = Of(path, folders).Reach == WorkspaceReach.Tree ? path : PathIdentity.OfFolder(path);
        return Of(real, folders).Reach == WorkspaceReach.Tree ? real : path;
    }

    /// <summary>The workspace of a folder that the client opened: marked above it, or the folder itself. Null where it is not there.</summary>
    public static FoundRoot? Of(ClientFolder folder) => Directory.Exists(folder.Path)
        ? new FoundRoot(WorkspaceRoot.FindMarked(folder.Path) ?? folder.Path, WorkspaceReach.Tree)
        : null;
}
