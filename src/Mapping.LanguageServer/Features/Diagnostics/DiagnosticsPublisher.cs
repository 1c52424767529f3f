using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Workspaces;

namespace Mapping.LanguageServer.Features.Diagnostics;

/// <summary>
/// Publishes the findings of all workspaces on the pool, one state after the other. One task does it for all of them: a workspace that is
/// closed and another that is opened in its place speak of the same files, and the last word about a file must be about its last state.
/// When states come faster than they can be published, those between are left out: only the last counts.
/// </summary>
internal sealed class DiagnosticsPublisher(Connection connection, IDispatchLog log)
{
    private readonly Lock gate = new();

    /// <summary>The states to tell of, by the root of their workspace; null takes back all that was said.</summary>
    private readonly Dictionary<string, SnapshotContext?> next = new(StringComparer.Ordinal);

    /// <summary>Documents that the editor opened since; whatever it was told of them before, it may not have any more.</summary>
    private readonly HashSet<(string Root, string Path)> opened = [];

    /// <summary>What was told of each workspace, and the files that were spoken of. Only the task that runs uses them.</summary>
    private readonly Dictionary<string, PublishedWorkspace> published = new(StringComparer.Ordinal);
    private readonly PublishedFiles files = new(connection);

    private bool isRunning;

    /// <param name="root">The workspace.</param>
    /// <param name="context">The state to tell of; null takes back all that was said.</param>
    public void Publish(string root, SnapshotContext? context)
    {
        lock (gate)
        {
            next[root] = context;
            if (!isRunning)
            {
                isRunning = true;
                Task.Run(Run);
            }
        }
    }

    /// <summary>The editor opened a document: it is told of it anew with the next state, also where nothing has changed.</summary>
    public void Open(string root, string path)
    {
        lock (gate)
        {
            opened.Add((root, path));
        }
    }

    private void Run()
    {
        while (TakeNext() is { Count: > 0 } states)
        {
            // Who speaks of a file takes it over, so that whoever had it before need not take anything back.
            foreach (var (root, context) in states.OrderBy(state => state.Value is null).ThenBy(state => state.Key, StringComparer.Ordinal))
            {
                Tell(root, context);
            }
        }
    }

    private Dictionary<string, SnapshotContext?> TakeNext()
    {
        lock (gate)
        {
            var taken = new Dictionary<string, SnapshotContext?>(next, StringComparer.Ordinal);
            next.Clear();
            isRunning = taken.Count > 0;
            foreach (var (root, path) in opened)
            {
                published.GetValueOrDefault(root)?.Forget(path);
            }

            opened.Clear();
            return taken;
        }
    }

    private void Tell(string root, SnapshotContext? context)
    {
        try
        {
            if (context is null)
            {
                published.GetValueOrDefault(root)?.TakeBack();
                published.Remove(root);
                return;
            }

            if (!published.TryGetValue(root, out var workspace))
            {
                published.Add(root, workspace = new PublishedWorkspace(files));
            }

            workspace.Tell(context);
        }
        catch (Exception exception)
        {
            log.Fail("Publishing diagnostics", exception);
        }
    }
}
