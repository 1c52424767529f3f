using Mapping.Workspaces;
using Mapping.Workspaces.Editing;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>A workspace that the server keeps, and whether anybody knows its last state. Only the thread of the state uses it.</summary>
internal sealed class HostedWorkspace(Workspace workspace)
{
    public Workspace Workspace => workspace;

    /// <summary>Without links.</summary>
    public string Root => workspace.Root;

    /// <summary>Reads evidence for it in the background; set once, right after this object is made.</summary>
    public EvidenceRunner? Evidence { get; set; }

    /// <summary>Looks at what there is in its feeds; set with the former.</summary>
    public InspectionRunner? Inspection { get; set; }

    /// <summary>Whether something changed since it last settled.</summary>
    public bool IsDirty { get; set; } = true;

    /// <summary>Whether a file, by its path without links, is in its reach.</summary>
    public bool Reaches(string path) =>
        PathIdentity.IsAround(Root, path) && (workspace.Reach == WorkspaceReach.Tree || PathIdentity.Comparer.Equals(Path.GetDirectoryName(path), Root));

    /// <summary>A path below the root as the workspace writes it; null where it is elsewhere.</summary>
    public string? RelativePathOf(string path)
    {
        if (!PathIdentity.IsAround(Root, path))
        {
            return null;
        }

        var below = path[Path.TrimEndingDirectorySeparator(Root).Length..].TrimStart(Path.DirectorySeparatorChar);
        return below.Length == 0 ? "." : below.Replace(Path.DirectorySeparatorChar, '/');
    }
}
