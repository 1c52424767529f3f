using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace Mapping.Cli.Tests.Processes;

/// <summary>
/// The real command. Most tests call it in a process that answers many of them (<see cref="WarmCommand"/>), since most of the time of a
/// short command goes into translating it; what concerns the process itself is tried in one of its own.
/// </summary>
internal static class MappingProcess
{
    private static readonly string Command = Path.Join(AppContext.BaseDirectory, "mapping.dll");

    /// <summary>How long a command may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Variables around the tests that the command would listen to.</summary>
    private static readonly string[] Foreign = ["NO_COLOR", "MAPPING_DEBUG", "MAPPING_UPDATE", "LC_ALL", "COLUMNS", "GITHUB_STEP_SUMMARY"];

    private static readonly ConcurrentBag<WarmCommand> Idle = [];

    public static ProcessResult Run(string folder, params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            return RunAlone(folder, arguments);
        }

        var command = Idle.TryTake(out var idle) ? idle : new WarmCommand();
        var result = command.Run(folder, arguments);
        Idle.Add(command);
        return result;
    }

    /// <summary>In a process of its own, with variables that it finds when it starts.</summary>
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

    /// <summary>In a process of its own.</summary>
    public static ProcessResult RunAlone(string folder, params string[] arguments) => Run(folder, [], arguments);

    /// <summary>For <c>dotnet</c> and an assembly, in a folder, without what the command would listen to.</summary>
    public static ProcessStartInfo StartInfo(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
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

        return start;
    }

    private static ProcessStartInfo StartInfo(string folder, Dictionary<string, string> variables, string[] arguments)
    {
        var start = StartInfo(folder, [Command, .. arguments]);
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
