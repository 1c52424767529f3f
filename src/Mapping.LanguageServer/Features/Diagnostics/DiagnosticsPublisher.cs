using System.Collections.Immutable;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Findings;

namespace Mapping.LanguageServer.Features.Diagnostics;

/// <summary>
/// Publishes the findings of one workspace, one state after the other, on the pool. When states come faster than they can be
/// published, those between are left out: only the last counts.
/// </summary>
internal sealed class DiagnosticsPublisher(Connection connection, IDispatchLog log)
{
    private readonly Lock gate = new();

    /// <summary>What the editor was last told, by path. Only the task that runs uses it.</summary>
    private readonly Dictionary<string, Published> published = new(StringComparer.Ordinal);

    /// <summary>How the editor spelt its documents when it was last told. Only the task that runs uses it.</summary>
    private SnapshotUris? spellings;

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
                published[path] = known with { Findings = default, ResultId = "" };
            }
        }

        opened.Clear();
    }

    private void Tell(SnapshotContext? context)
    {
        var paths = context is null ? [] : EditorFindings.Of(context.Snapshot).Paths.Concat(context.Snapshot.OpenDocuments.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var path in published.Keys.Where(path => !paths.Contains(path)).ToList())
        {
            published.Remove(path, out var known);
            Say(known?.Uri ?? "", [], version: null);
        }

        if (context is null)
        {
            return;
        }

        var spells = spellings is not null && context.Uris.SpellsLike(spellings);
        spellings = context.Uris;
        var items = new DiagnosticItems(context);
        foreach (var path in paths.Where(path => !spells || !IsTold(context, path)).Order(StringComparer.Ordinal))
        {
            Tell(context, path, items);
        }
    }

    /// <summary>Whether the editor was told of a file what there is to tell, while nothing is spelt in another way.</summary>
    private bool IsTold(SnapshotContext context, string path) =>
        published.TryGetValue(path, out var known)
        && known.TellsOf(VersionOf(context, path), context.Snapshot.DiagnosticsOf(path), EditorFindings.Of(context.Snapshot).OfGates(path));

    private void Tell(SnapshotContext context, string path, DiagnosticItems items)
    {
        var shown = EditorFindings.Of(context.Snapshot);
        var told = items.Of(shown.In(path));
        var known = published.GetValueOrDefault(path);
        var now = new Published(context.Uris.Of(path), VersionOf(context, path), context.Snapshot.DiagnosticsOf(path), shown.OfGates(path))
        {
            ResultId = DiagnosticItems.ResultIdOf(told),
        };
        published[path] = now;
        if (known is not null && known.IsSaidLike(now))
        {
            return;
        }

        if (known is not null && known.Uri != now.Uri)
        {
            Say(known.Uri, [], version: null);
        }

        Say(now.Uri, told, now.Version);
    }

    private static int? VersionOf(SnapshotContext context, string path) =>
        context.Snapshot.OpenDocuments.TryGetValue(path, out var document) ? document.Version : null;

    private void Say(string uri, ImmutableArray<DiagnosticItem> items, int? version) => connection.Notify(
        "textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, items, version), DiagnosticJson.Default.PublishDiagnosticsParams);
}
