using Mapping.Evidence.Execution;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>Shows how far a reading of evidence has come, once it takes long enough to be noticed.</summary>
internal sealed class EvidenceProgress : IReadingProgress, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);
    private static long lastToken;

    private readonly Connection connection;
    private readonly Lock gate = new();
    private readonly Timer? timer;
    private string? token;
    private bool isAsked;
    private bool isOver;
    private long expected;
    private long read;

    /// <param name="connection">Where to say it.</param>
    /// <param name="delay">How long it takes to be noticed; null where the client shows no progress.</param>
    public EvidenceProgress(Connection connection, TimeSpan? delay)
    {
        this.connection = connection;
        timer = delay is { } due ? new Timer(_ => Tick(), state: null, due, Interval) : null;
    }

    public void Expect(long bytes) => Interlocked.Add(ref expected, bytes);

    public void Advance(long bytes) => Interlocked.Add(ref read, bytes);

    public void Dispose()
    {
        timer?.Dispose();
        lock (gate)
        {
            isOver = true;
            Say(new WorkDoneProgress("end"));
        }
    }

    private void Tick()
    {
        lock (gate)
        {
            if (!isAsked && !isOver)
            {
                isAsked = true;
                var asked = $"mapping-evidence-{Interlocked.Increment(ref lastToken)}";
                connection.AskAsync("window/workDoneProgress/create", new ProgressTokenParams(asked), LspJson.Default.ProgressTokenParams)
                    .ContinueWith(_ => Begin(asked), TaskScheduler.Default);
            }
            else if (!isOver)
            {
                Say(new WorkDoneProgress("report", Percentage: Percentage));
            }
        }
    }

    private int? Percentage => Volatile.Read(ref expected) is > 0 and var all ? (int)Math.Clamp(Volatile.Read(ref read) * 100 / all, 0, 100) : null;

    private void Begin(string granted)
    {
        lock (gate)
        {
            if (!isOver)
            {
                token = granted;
                Say(new WorkDoneProgress("begin", "Reading evidence", Percentage: Percentage ?? 0));
            }
        }
    }

    private void Say(WorkDoneProgress progress)
    {
        if (token is not null)
        {
            connection.Notify("$/progress", new ProgressParams(token, progress), LspJson.Default.ProgressParams);
        }
    }
}
