using System.Collections.Immutable;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Workspaces;

namespace Mapping.LanguageServer.Features.Diagnostics;

/// <summary>
/// Publishes the findings of one workspace, one state after the other, on the pool. When states come faster than they can be
/// published, those between are left out: only the last counts.
/// </summary>
internal sealed class DiagnosticsPublisher(Connection connection, IDispatchLog log)
{
    private readonly Lock gate = new();

    /// <summary>What the editor was last told, by path. Only the task that runs uses it.</summary>
    private readonly Dictionary<string, (string Uri, string ResultId, int? Version)> published = new(StringComparer.Ordinal);

    /// <summary>Documents that the editor opened since; whatever it was told of them before, it may not have any more.</summary>
    private readonly HashSet<string> opened = new(StringComparer.Ordinal);

    private SnapshotContext? next;
    private bool hasNext;
    private bool isRunning;

    /// <param name="context">The state to tell of; null takes back all that was said.</param>
    public void Publish(SnapshotContext? context)
    {
        lock (gate)
        {
            next = context;
            hasNext = true;
            if (!isRunning)
            {
                isRunning = true;
                Task.Run(Run);
            }
        }
    }

    /// <summary>The editor opened a document: it is told of it anew with the next state, also where nothing has changed.</summary>
    public void Open(string path)
    {
        lock (gate)
        {
            opened.Add(path);
        }
    }

    private void Run()
    {
        while (TakeNext(out var context))
        {
            try
            {
                Tell(context);
            }
            catch (Exception exception)
            {
                log.Fail("Publishing diagnostics", exception);
            }
        }
    }

    private bool TakeNext(out SnapshotContext? context)
    {
        lock (gate)
        {
            context = next;
            isRunning = hasNext;
            hasNext = false;
            ForgetOpened();
            return isRunning;
        }
    }

    /// <summary>Where it was told stays known, so that a document opened under another spelling is taken back under the old one.</summary>
    private void ForgetOpened()
    {
        foreach (var path in opened)
        {
            if (published.TryGetValue(path, out var known))
            {
                published[path] = (known.Uri, "", known.Version);
            }
        }

        opened.Clear();
    }

    private void Tell(SnapshotContext? context)
    {
        var paths = context is null ? [] : context.Snapshot.PathsWithDiagnostics.Concat(context.Snapshot.OpenDocuments.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var path in published.Keys.Where(path => !paths.Contains(path)).ToList())
        {
            published.Remove(path, out var known);
            Say(known.Uri, [], version: null);
        }

        if (context is null)
        {
            return;
        }

        var items = new DiagnosticItems(context);
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            Tell(context, path, items.Of(path));
        }
    }

    private void Tell(SnapshotContext context, string path, ImmutableArray<DiagnosticItem> items)
    {
        int? version = context.Snapshot.OpenDocuments.TryGetValue(path, out var document) ? document.Version : null;
        var now = (Uri: context.Uris.Of(path), ResultId: DiagnosticItems.ResultIdOf(items), Version: version);
        var isKnown = published.TryGetValue(path, out var known);
        if (isKnown && known == now)
        {
            return;
        }

        if (isKnown && known.Uri != now.Uri)
        {
            Say(known.Uri, [], version: null);
        }

        published[path] = now;
        Say(now.Uri, items, version);
    }

    private void Say(string uri, ImmutableArray<DiagnosticItem> items, int? version) => connection.Notify(
        "textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, items, version), DiagnosticJson.Default.PublishDiagnosticsParams);
}
