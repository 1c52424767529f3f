using System.Diagnostics;

namespace Mapping.LanguageServer.Tests;

/// <summary>The real command, as an editor starts it.</summary>
public sealed class ServerProcess : IDisposable
{
    private static readonly string Command = Path.Join(AppContext.BaseDirectory, "mapping.dll");

    private readonly Process process;

    public ServerProcess()
    {
        var start = new ProcessStartInfo("dotnet", [Command, "lsp", "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        process = Process.Start(start) ?? throw new InvalidOperationException("mapping did not start.");
        Client = new LspClient(process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
        Client.Start();
    }

    public LspClient Client { get; }

    /// <summary>The most memory that it has had so far.</summary>
    public long PeakMegabytes
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64 / (1024 * 1024);
        }
    }

    public void CloseInput() => process.StandardInput.Close();

    public int WaitForExit() => process.WaitForExit(TimeSpan.FromSeconds(30)) ? process.ExitCode : throw new TimeoutException("mapping did not end.");

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        Client.Dispose();
        process.Dispose();
    }
}
