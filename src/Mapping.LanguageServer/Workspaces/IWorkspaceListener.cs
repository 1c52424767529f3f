namespace Mapping.LanguageServer.Workspaces;

/// <summary>Told of new states, on the thread of the state; what takes time is its business to do elsewhere.</summary>
internal interface IWorkspaceListener
{
    /// <summary>A workspace has come to a new state.</summary>
    void Settled(HostedWorkspace workspace, SnapshotContext context);

    /// <summary>The editor opened a document of a workspace; a new state follows.</summary>
    void Opened(HostedWorkspace workspace, string path)
    {
        // Most care for states only.
    }

    /// <summary>A workspace is no longer kept. Another may be opened in its place.</summary>
    void Closed(HostedWorkspace workspace);

    /// <summary>Other workspaces are kept than were, and all of them have settled.</summary>
    void Rearranged()
    {
        // Most care for single workspaces only.
    }
}
