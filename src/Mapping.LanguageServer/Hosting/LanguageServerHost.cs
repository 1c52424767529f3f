using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Features;
using Mapping.LanguageServer.Transport;
using Mapping.LanguageServer.Workspaces;
using Mapping.Workspaces;
using Mapping.Workspaces.Editing;

namespace Mapping.LanguageServer.Hosting;

/// <summary>Runs a language server on two streams.</summary>
public static class LanguageServerHost
{
    /// <summary>Runs until the client ends it, closes its end, or is gone.</summary>
    /// <returns>0 after an orderly shutdown, else 1.</returns>
    public static async Task<int> RunAsync(Stream input, Stream output, ServerOptions options)
    {
        var channel = new HeaderDelimitedChannel(input, output, options.MaxMessageBytes);
        var connection = new Connection(channel);
        using var log = new ServerLog(connection, options.Log);
        var pending = new PendingRequests();
        var documents = new DocumentStore();
        using var ending = new CancellationTokenSource();

        Session? session = null;
        var queue = new StateQueue(Settle, log);
        var workspaces = new WorkspaceSet(
            documents,
            pending,
            StartReading,
            Client,
            new WorkspaceSettings { Today = options.Today },
            new ShippedFiles(options.ShippedFolder is { } folder ? PathIdentity.OfFolder(folder) : null),
            log);
        var looks = new DiskLooks(workspaces, Client, options.LookInterval);
        session = new Session(connection, documents, workspaces, looks, log, queue.Post);
        var features = FeatureList.Create(session, options);
        workspaces.Listeners = [.. features.OfType<IWorkspaceListener>()];

        var methods = new MethodTable();
        var lifecycle = new Lifecycle(session, features, options, WatchParent, ending.Cancel);
        lifecycle.Register(methods);
        foreach (var feature in features)
        {
            feature.Register(methods);
        }

        var dispatcher = new Dispatcher(channel, connection, queue, methods, pending, log)
        {
            Refuse = lifecycle.Refuse,
            Prepare = looks.Before,
        };
        var working = Task.Run(queue.RunAsync);
        var sending = Task.Run(connection.RunAsync);

        // Not every stream can be read in a way that ends when it should; the process does.
        await Task.WhenAny(Task.Run(() => dispatcher.RunAsync(ending.Token)), WaitAsync(ending.Token)).ConfigureAwait(false);
        await ending.CancelAsync().ConfigureAwait(false);

        queue.Post(workspaces.CloseAll);
        queue.Complete();
        await working.ConfigureAwait(false);
        connection.Complete();
        await sending.ConfigureAwait(false);
        return lifecycle.HasShutDown ? 0 : 1;

        void Settle()
        {
            session?.Looks.Settle();
            session?.Workspaces.Settle();
        }

        SessionSettings Client() => session?.Client ?? SessionSettings.None;

        void StartReading(HostedWorkspace hosted)
        {
            hosted.Evidence = new EvidenceRunner(hosted.Workspace, queue, log, options.EvidenceRest, StartProgress, () => hosted.IsDirty = true);
            hosted.Inspection = new InspectionRunner(hosted.Workspace, queue, log, options.EvidenceRest, () => hosted.IsDirty = true);
        }

        EvidenceProgress StartProgress() =>
            new(connection, Client().Capabilities.Has("window", "workDoneProgress") ? options.ProgressDelay : null);

        void WatchParent(int processId) => ParentWatch.UntilGoneAsync(processId, options.ParentCheck, ending.Token)
            .ContinueWith(_ => ending.Cancel(), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
    }

    private static async Task WaitAsync(CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The end.
        }
    }
}
