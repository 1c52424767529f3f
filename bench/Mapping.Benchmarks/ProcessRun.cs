namespace Mapping.Benchmarks;

/// <summary>What one run of a process took: seconds on the clock, seconds of processor in all threads, MiB of memory at its peak, exit status.</summary>
internal readonly record struct ProcessRun(double Wall, double Processor, double Memory, int Status)
{
    public static ProcessRun MedianOf(IReadOnlyCollection<ProcessRun> runs) => new(
        Median(runs.Select(run => run.Wall)),
        Median(runs.Select(run => run.Processor)),
        Median(runs.Select(run => run.Memory)),
        runs.Select(run => run.Status).Distinct().Single());

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
