using Mapping.Workspaces.Editing;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>A workspace that the server keeps, and whether anybody knows its last state. Only the thread of the state uses it.</summary>
internal sealed class HostedWorkspace(Workspace workspace)
{
    public Workspace Workspace => workspace;

    public string Root => workspace.Root;

    /// <summary>Reads evidence for it in the background; set once, right after this object is made.</summary>
    public EvidenceRunner? Evidence { get; set; }

    /// <summary>Looks at what there is in its feeds; set with the former.</summary>
    public InspectionRunner? Inspection { get; set; }

    /// <summary>Whether something changed since it last settled.</summary>
    public bool IsDirty { get; set; } = true;

    /// <summary>A path below the root as the workspace writes it; null where it is elsewhere.</summary>
    public string? RelativePathOf(string fullPath)
    {
        var relative = Path.GetRelativePath(Root, fullPath).Replace('\\', '/');
        return relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }
}
