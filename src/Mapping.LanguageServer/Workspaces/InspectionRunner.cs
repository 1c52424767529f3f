using Mapping.LanguageServer.Dispatch;
using Mapping.Workspaces.Editing;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>
/// Looks in the background at what there is in feeds, whenever one of them or its files may have changed and typing rests. All but the
/// look itself happens on the thread of the state.
/// </summary>
internal sealed class InspectionRunner : IDisposable
{
    private readonly Workspace workspace;
    private readonly StateQueue queue;
    private readonly IDispatchLog log;
    private readonly Action changed;
    private readonly TimeSpan rest;
    private readonly Timer timer;
    private readonly CancellationTokenSource closing = new();
    private bool isLooking;
    private bool hasLooked;
    private long failedNumber = -1;

    public InspectionRunner(Workspace workspace, StateQueue queue, IDispatchLog log, TimeSpan rest, Action changed)
    {
        this.workspace = workspace;
        this.queue = queue;
        this.log = log;
        this.rest = rest;
        this.changed = changed;
        timer = new Timer(_ => queue.Post(Begin), state: null, Timeout.Infinite, Timeout.Infinite);
    }

    /// <summary>The workspace has settled: begins to wait for typing to rest, anew if it waits already.</summary>
    public void Consider()
    {
        if (!isLooking && !closing.IsCancellationRequested && workspace.TakeInspectionTask() is not null)
        {
            timer.Change(hasLooked ? rest : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        timer.Dispose();
        closing.Cancel();
    }

    private void Begin()
    {
        var number = workspace.Current.Number;
        if (isLooking || closing.IsCancellationRequested || number == failedNumber || workspace.TakeInspectionTask() is not { } task)
        {
            return;
        }

        isLooking = true;
        Task.Run(() => Look(task, number));
    }

    private void Look(InspectionTask task, long number)
    {
        FeedInspections? seen = null;
        Exception? fault = null;
        try
        {
            seen = task.Run(closing.Token);
        }
        catch (OperationCanceledException)
        {
            // The workspace was closed.
        }
        catch (Exception exception)
        {
            fault = exception;
        }

        queue.Post(() => Finish(number, seen, fault));
    }

    private void Finish(long number, FeedInspections? seen, Exception? fault)
    {
        isLooking = false;
        hasLooked = true;
        if (fault is not null)
        {
            failedNumber = number;
            log.Fail("Looking at feeds", fault);
        }
        else if (seen is not null && !closing.IsCancellationRequested)
        {
            workspace.Keep(seen);
            changed();
        }
    }
}
