using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Hosting;

/// <summary>Says what goes wrong, to the client and beside it.</summary>
internal sealed class ServerLog(Connection connection, TextWriter writer) : IDispatchLog
{
    private readonly Lock gate = new();

    public void Warn(string message) => Write(type: 2, message, message);

    /// <summary>The trace is for those who mend the server; the client sees what it is about.</summary>
    public void Fail(string message, Exception exception) =>
        Write(type: 1, $"{message} failed: {exception.GetType().Name}: {exception.Message}", $"{message} failed: {exception}");

    private void Write(int type, string message, string trace)
    {
        connection.Notify("window/logMessage", new LogMessageParams(type, message), LspJson.Default.LogMessageParams);
        lock (gate)
        {
            writer.WriteLine($"mapping lsp: {trace}");
            writer.Flush();
        }
    }
}
