using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Workspaces;
using Mapping.Workspaces.Editing;

namespace Mapping.LanguageServer.Features.Refreshing;

/// <summary>Says when it is worth asking again: an edit makes an editor ask by itself, evidence and files on disk come without one.</summary>
internal sealed class RefreshFeature(Session session) : IFeature, IWorkspaceListener
{
    private readonly Dictionary<HostedWorkspace, Told> told = [];

    public void Announce(JsonObject capabilities, SessionSettings client)
    {
        // The server asks.
    }

    public void Register(MethodTable methods)
    {
        // Nothing is asked of the server.
    }

    public void Settled(HostedWorkspace workspace, SnapshotContext context)
    {
        var snapshot = context.Snapshot;
        var isKnown = told.TryGetValue(workspace, out var known);
        told[workspace] = new Told(snapshot.Number, snapshot.IsEvidenceCurrent, snapshot.OpenDocuments);
        if (snapshot.IsEvidenceCurrent && !(isKnown && known.IsEvidenceCurrent))
        {
            EditorRefresh.OfWhatIsJudged(session);
        }
        else if (isKnown && known.Number != snapshot.Number && known.Documents.SequenceEqual(snapshot.OpenDocuments))
        {
            EditorRefresh.OfEverything(session);
        }
    }

    public void Closed(HostedWorkspace workspace) => told.Remove(workspace);

    private readonly record struct Told(long Number, bool IsEvidenceCurrent, ImmutableSortedDictionary<string, OpenDocument> Documents);
}
