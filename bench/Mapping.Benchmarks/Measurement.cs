using System.Globalization;

namespace Mapping.Benchmarks;

/// <summary>Runs the command on three workspaces, each time as a new process, and prints medians against what we promise.</summary>
internal sealed class Measurement(string command)
{
    private const int Runs = 11;

    /// <summary>The date is fixed, so that the result, and with it the work, is the same on every day.</summary>
    public const string AsOf = "2026-11-23";

    public int Report(string small, string middle, string large)
    {
        Print($"{"",-28}{"wall",9}{"CPU",10}{"peak",11}  status");
        Show("--version", Median(2 * Runs, "--version"));
        var tenThousand = Show("check, 10 000 items", Check(small, "text"));
        var fiftyThousand = Show("check, 50 000 items", Check(middle, "text"));
        var hundredThousand = Show("check, 100 000 items", Check(large, "text"));
        Show("check, 10 000 items, JSON", Check(small, "json"));
        Show("check, 100 000 items, JSON", Check(large, "json"));
        Print($"from 50 000 to 100 000 items: {hundredThousand.Wall / fiftyThousand.Wall:F1} times the wall time, {hundredThousand.Processor / fiftyThousand.Processor:F1} times the CPU time");
        Print($"from 10 000 to 100 000 items: {hundredThousand.Wall / tenThousand.Wall:F1} times the wall time, {hundredThousand.Processor / tenThousand.Processor:F1} times the CPU time");
        return tenThousand.Status is 0 or 1 && hundredThousand.Status is 0 or 1 ? 0 : 1;
    }

    private ProcessRun Check(string workspace, string format) => Median(Runs, "check", workspace, "--as-of", AsOf, "--format", format);

    private ProcessRun Median(int runs, params string[] arguments)
    {
        // The first one brings the program and the files into the memory of the kernel.
        NativeProcess.Run(command, arguments);
        return ProcessRun.MedianOf([.. Enumerable.Range(0, runs).Select(_ => NativeProcess.Run(command, arguments))]);
    }

    private static ProcessRun Show(string title, ProcessRun run)
    {
        Print($"{title,-28}{run.Wall * 1000,6:F0} ms{run.Processor * 1000,7:F0} ms{run.Memory,7:F0} MiB  {run.Status}");
        return run;
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
