using System.Globalization;

namespace Mapping.Benchmarks.Growth;

/// <summary>
/// Doubles one dimension of a workspace after the other, checks each workspace in new processes, and prints seconds of processor and how fast
/// they grow. An exponent of 1 is linear, 2 is quadratic. It promises nothing and fails never.
/// </summary>
internal sealed class GrowthMeasurement(string command)
{
    private const int Doublings = 4;

    private const int Runs = 3;

    /// <summary>Seconds of processor after which a dimension is doubled no more.</summary>
    private const double Enough = 20;

    /// <param name="folder">Where workspaces are written.</param>
    /// <param name="only">Part of the names of the dimensions to measure; null for all.</param>
    public int Report(string folder, string? only = null)
    {
        var start = Run("--version").Processor;
        Print($"| dimension | from | to | seconds of processor | exponent | status |\n| --- | ---: | ---: | --- | ---: | ---: |");
        foreach (var dimension in EvidenceDimensions.All.Concat(SourceDimensions.All).Where(dimension => only is null || dimension.Name.Contains(only, StringComparison.Ordinal)))
        {
            Report(dimension, folder, start);
        }

        return 0;
    }

    private void Report(GrowthDimension dimension, string folder, double start)
    {
        var (seconds, status) = (new List<double>(), 0);
        for (var doubling = 0; doubling <= Doublings && (seconds.Count == 0 || seconds[^1] < Enough); doubling++)
        {
            var run = Measure(dimension, Path.Join(folder, "growth"), dimension.Start << doubling);
            seconds.Add(run.Processor - start);
            status = run.Status;
        }

        // The last two doublings together: a single one is the noise of two runs.
        var steps = Math.Min(2, seconds.Count - 1);
        var exponent = steps == 0 ? double.NaN : Math.Log2(Math.Max(seconds[^1], 1e-3) / Math.Max(seconds[^(steps + 1)], 1e-3)) / steps;
        Print($"| {dimension.Name} | {dimension.Start} | {dimension.Start << (seconds.Count - 1)} | {string.Join(" · ", seconds.Select(time => time.ToString("F2", CultureInfo.InvariantCulture)))} | {exponent:F1} | {status} |");
    }

    private ProcessRun Measure(GrowthDimension dimension, string folder, int count)
    {
        var workspace = new GrowthWorkspace(folder);
        dimension.Write(workspace, count);
        workspace.End();
        var run = Run("check", folder, "--as-of", Measurement.AsOf);
        Directory.Delete(folder, recursive: true);
        return run;
    }

    /// <summary>The quickest run: what others on the machine do only makes it slower.</summary>
    private ProcessRun Run(params string[] arguments)
    {
        var runs = new List<ProcessRun> { NativeProcess.Run(command, arguments) };
        while (runs.Count < Runs && runs[0].Processor < 2)
        {
            runs.Add(NativeProcess.Run(command, arguments));
        }

        return runs.MinBy(run => run.Processor);
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
