namespace Mapping.Workspaces;

/// <summary>How far below its folder a workspace goes.</summary>
public enum WorkspaceReach
{
    /// <summary>To the bottom, but for folders that are workspaces of their own.</summary>
    Tree,

    /// <summary>
    /// Only what lies in the folder itself. For a folder that nobody called a workspace, such as a home folder in which somebody opens one
    /// file: what is below it is none of ours. It need not exist.
    /// </summary>
    Folder,
}
