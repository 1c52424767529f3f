using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Mapping.Cli.Tests.Processes;

/// <summary>A process that runs one command after the other, as <see cref="CommandServer"/> says. Used by one test at a time.</summary>
internal sealed class WarmCommand
{
    private static readonly string Server = Path.Join(AppContext.BaseDirectory, "Mapping.Cli.Tests.dll");

    private readonly Process process;

    public WarmCommand()
    {
        var start = MappingProcess.StartInfo(AppContext.BaseDirectory, [Server]);
        start.RedirectStandardInput = true;
        start.RedirectStandardError = false;
        start.StandardErrorEncoding = null;
        process = Process.Start(start) ?? throw new InvalidOperationException("mapping did not start.");
    }

    public ProcessResult Run(string folder, string[] arguments)
    {
        var request = new CommandRequest(folder, arguments, Path.GetTempFileName(), Path.GetTempFileName());
        try
        {
            process.StandardInput.WriteLine(JsonSerializer.Serialize(request));
            process.StandardInput.Flush();
            var status = process.StandardOutput.ReadLineAsync();
            if (!status.Wait(MappingProcess.Patience))
            {
                process.Kill();
                throw new TimeoutException($"mapping {string.Join(' ', arguments)} did not end.");
            }

            return status.Result is { } line
                ? new ProcessResult(int.Parse(line, CultureInfo.InvariantCulture), File.ReadAllText(request.Output), File.ReadAllText(request.Error))
                : throw new InvalidOperationException($"mapping {string.Join(' ', arguments)} broke off: {File.ReadAllText(request.Error)}");
        }
        finally
        {
            File.Delete(request.Output);
            File.Delete(request.Error);
        }
    }
}
