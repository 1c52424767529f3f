using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Protocol;
using Mapping.LanguageServer.Workspaces;

namespace Mapping.LanguageServer.Features.Watching;

/// <summary>Has the editor tell of files that change on disk: sources, catalogs, and whatever feeds and documents name as evidence.</summary>
internal sealed class WatchedFilesFeature(Session session) : IFeature, IWorkspaceListener
{
    private const string Method = "workspace/didChangeWatchedFiles";
    private const string SourcesId = "mapping-sources";
    private const int CreatedOrDeleted = 1 | 4;

    private static readonly ImmutableArray<string> Sources = ["**/*.mapping", "**/catalogs/*/*.md", "**/mapping.lock", "**/mapping.workspace"];

    private readonly Dictionary<HostedWorkspace, (string Id, ImmutableArray<string> Patterns)> evidence = [];
    private bool watchesSources;
    private long lastId;

    public void Announce(JsonObject capabilities, SessionSettings client)
    {
        // There is nothing to announce: a client is asked once it runs.
    }

    public void Register(MethodTable methods) => methods.OnNotification(
        Method,
        LspJson.Default.DidChangeWatchedFilesParams,
        parameters => session.Workspaces.FilesChanged(parameters.Changes.Select(change => DocumentUri.PathOf(change.Uri)).OfType<string>()));

    public void Settled(HostedWorkspace workspace, SnapshotContext context)
    {
        if (!session.Client.WatchesFiles)
        {
            return;
        }

        if (!watchesSources)
        {
            watchesSources = true;
            Watch(SourcesId, [.. Sources.Select(glob => new JsonObject { ["globPattern"] = glob }), Folders()]);
        }

        // Compared before any link is resolved: this happens with every key that is struck.
        var patterns = EvidencePlaces.PatternsOf(context.Snapshot.Compilation.Symbols);
        if (evidence.TryGetValue(workspace, out var known) && known.Patterns.SequenceEqual(patterns, StringComparer.Ordinal))
        {
            return;
        }

        Closed(workspace);
        var id = $"mapping-evidence-{++lastId}";
        evidence[workspace] = (id, patterns);
        if (!patterns.IsEmpty)
        {
            Watch(id, [.. EvidenceGlobs.Of(context, patterns).Select(glob => new JsonObject { ["globPattern"] = glob })]);
        }
    }

    public void Closed(HostedWorkspace workspace)
    {
        if (evidence.Remove(workspace, out var known) && !known.Patterns.IsEmpty)
        {
            session.Connection.AskAsync(
                "client/unregisterCapability", new UnregistrationParams([new Registration(known.Id, Method)]), LspJson.Default.UnregistrationParams);
        }
    }

    /// <summary>Of a folder that is moved or deleted, editors tell with one event: for the folder, not for what was in it.</summary>
    private static JsonObject Folders() => new() { ["globPattern"] = "**", ["kind"] = CreatedOrDeleted };

    private void Watch(string id, ReadOnlySpan<JsonNode?> all)
    {
        var watchers = new JsonArray(all);
        session.Connection.AskAsync(
            "client/registerCapability",
            new RegistrationParams([new Registration(id, Method, new JsonObject { ["watchers"] = watchers })]),
            LspJson.Default.RegistrationParams);
    }
}
