using System.Diagnostics;
using System.Text;

namespace Mapping.Cli.Tests;

/// <summary>The real command, as a process of its own.</summary>
internal static class MappingProcess
{
    private static readonly string Command = Path.Join(AppContext.BaseDirectory, "mapping.dll");

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Variables of whoever runs the tests that the command would listen to.</summary>
    private static readonly string[] Foreign = ["NO_COLOR", "MAPPING_DEBUG", "MAPPING_UPDATE", "LC_ALL", "COLUMNS", "GITHUB_STEP_SUMMARY"];

    public static ProcessResult Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    public static ProcessResult Run(string folder, Dictionary<string, string> variables, params string[] arguments)
    {
        using var process = Process.Start(StartInfo(folder, variables, arguments)) ?? throw new InvalidOperationException("mapping did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            throw new TimeoutException($"mapping {string.Join(' ', arguments)} did not end.");
        }

        return new ProcessResult(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static ProcessStartInfo StartInfo(string folder, Dictionary<string, string> variables, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Command, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in Foreign)
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
