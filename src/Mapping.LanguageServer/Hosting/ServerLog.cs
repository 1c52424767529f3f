using System.Collections.Concurrent;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Hosting;

/// <summary>
/// Says what goes wrong, to the client and beside it. What is written beside it has a thread of its own, and nobody waits for it: a client
/// that does not read there would else stop the server as soon as the pipe is full. What does not fit any more is left out there.
/// </summary>
internal sealed class ServerLog : IDispatchLog, IDisposable
{
    private const int MaxWaiting = 1000;

    private readonly Connection connection;
    private readonly TextWriter writer;
    private readonly BlockingCollection<string> traces = new(MaxWaiting);
    private readonly Thread thread;
    private volatile bool isOver;

    public ServerLog(Connection connection, TextWriter writer)
    {
        this.connection = connection;
        this.writer = writer;
        thread = new Thread(Run) { IsBackground = true, Name = "mapping log" };
        thread.Start();
    }

    public void Warn(string message) => Write(type: 2, message, message);

    /// <summary>The trace is for those who mend the server; the client sees what it is about.</summary>
    public void Fail(string message, Exception exception) =>
        Write(type: 1, $"{message} failed: {exception.GetType().Name}: {exception.Message}", $"{message} failed: {exception}");

    /// <summary>Nothing more will be said; waits a moment for somebody to read what was.</summary>
    public void Dispose()
    {
        isOver = true;
        traces.CompleteAdding();
        if (thread.Join(TimeSpan.FromSeconds(1)))
        {
            traces.Dispose();
        }
    }

    private void Run()
    {
        try
        {
            foreach (var trace in traces.GetConsumingEnumerable())
            {
                writer.WriteLine($"mapping lsp: {trace}");
                writer.Flush();
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // Nobody reads there any more; the client is still told.
        }
    }

    private void Write(int type, string message, string trace)
    {
        connection.Notify("window/logMessage", new LogMessageParams(type, message), LspJson.Default.LogMessageParams);
        if (!isOver)
        {
            traces.TryAdd(trace);
        }
    }
}
