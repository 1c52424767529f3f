namespace Mapping.Benchmarks.Evidence;

/// <summary>One program with its arguments, on all cores or on one.</summary>
internal sealed class Contestant(string title, string command, params string[] arguments)
{
    private readonly List<ProcessRun> runs = [];

    public string Title { get; } = title;

    /// <summary>In the order of the rounds.</summary>
    public IReadOnlyList<ProcessRun> Runs => runs;

    public ProcessRun Median => ProcessRun.MedianOf(runs);

    /// <summary>The same work on the first core only, so that a program sees a machine with one.</summary>
    public Contestant OnOneCore(string taskset) => new(Title, taskset, ["-c", "0", command, .. arguments]);

    public ProcessRun Run() => NativeProcess.Run(command, arguments);

    public void Measure() => runs.Add(Run());
}
