using Mapping.Evidence;
using Mapping.LanguageServer.Dispatch;
using Mapping.Workspaces.Editing;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>
/// Judges evidence in the background whenever that of a workspace is not up to date and typing rests. A reading that has begun is
/// not stopped by an edit, else steady typing would keep it from ever ending; what it finds is the best that is known.
/// All but the reading itself happens on the thread of the state.
/// </summary>
internal sealed class EvidenceRunner : IDisposable
{
    private readonly Workspace workspace;
    private readonly StateQueue queue;
    private readonly IDispatchLog log;
    private readonly Action changed;
    private readonly Func<EvidenceProgress> startProgress;
    private readonly TimeSpan rest;
    private readonly Timer timer;
    private readonly CancellationTokenSource closing = new();
    private CancellationTokenSource? reading;
    private DateOnly readingDate;
    private long failedNumber = -1;

    public EvidenceRunner(
        Workspace workspace, StateQueue queue, IDispatchLog log, TimeSpan rest, Func<EvidenceProgress> startProgress, Action changed)
    {
        this.workspace = workspace;
        this.queue = queue;
        this.log = log;
        this.rest = rest;
        this.startProgress = startProgress;
        this.changed = changed;
        timer = new Timer(_ => queue.Post(Begin), state: null, Timeout.Infinite, Timeout.Infinite);
    }

    /// <summary>The workspace has settled: begins to wait for typing to rest, anew if it waits already.</summary>
    public void Consider()
    {
        if (reading is not null && readingDate != workspace.AsOf)
        {
            reading.Cancel();
        }

        if (reading is null && !closing.IsCancellationRequested && workspace.TakeEvidenceTask() is not null)
        {
            timer.Change(workspace.Current.HasEvidence ? rest : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
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
        if (reading is not null || closing.IsCancellationRequested || number == failedNumber || workspace.TakeEvidenceTask() is not { } task)
        {
            return;
        }

        var cancellation = CancellationTokenSource.CreateLinkedTokenSource(closing.Token);
        reading = cancellation;
        readingDate = workspace.AsOf;
        Task.Run(() => Read(task, number, cancellation));
    }

    private void Read(EvidenceTask task, long number, CancellationTokenSource cancellation)
    {
        EvidenceEvaluation? evaluation = null;
        Exception? fault = null;
        using (var progress = startProgress())
        {
            try
            {
                evaluation = task.Run(progress, cancellation.Token);
            }
            catch (OperationCanceledException)
            {
                // The date was changed, or the workspace closed.
            }
            catch (Exception exception)
            {
                fault = exception;
            }
        }

        queue.Post(() => Finish(task, number, evaluation, fault));
    }

    private void Finish(EvidenceTask task, long number, EvidenceEvaluation? evaluation, Exception? fault)
    {
        reading?.Dispose();
        reading = null;
        if (closing.IsCancellationRequested)
        {
            return;
        }

        if (fault is not null)
        {
            failedNumber = number;
            log.Fail("Reading evidence", fault);
        }
        else if (evaluation is not null)
        {
            workspace.Apply(task, evaluation);
        }

        changed();
    }
}
