using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Workspaces;

namespace Mapping.LanguageServer.Features.Diagnostics;

/// <summary>Tells the editor what was found in each file once that has changed; for editors that do not ask.</summary>
internal sealed class PushDiagnosticsFeature(Session session) : IFeature, IWorkspaceListener
{
    private readonly DiagnosticsPublisher publisher = new(session.Connection, session.Log);

    public void Announce(JsonObject capabilities, SessionSettings client)
    {
        // Pushing needs nobody's leave.
    }

    public void Register(MethodTable methods)
    {
        // Nothing is asked.
    }

    public void Settled(HostedWorkspace workspace, SnapshotContext context)
    {
        if (!session.Client.Pulls)
        {
            publisher.Publish(workspace.Root, context);
        }
    }

    public void Opened(HostedWorkspace workspace, string path)
    {
        if (!session.Client.Pulls)
        {
            publisher.Open(workspace.Root, path);
        }
    }

    public void Closed(HostedWorkspace workspace)
    {
        if (!session.Client.Pulls)
        {
            publisher.Publish(workspace.Root, context: null);
        }
    }
}
