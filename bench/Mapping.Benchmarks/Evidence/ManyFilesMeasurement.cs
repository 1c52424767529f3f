using System.Globalization;

namespace Mapping.Benchmarks.Evidence;

/// <summary>Whether ten times the files and rules take ten times as long, and whether any file is opened twice.</summary>
internal sealed class ManyFilesMeasurement(string command, string strace)
{
    private const int Rounds = 5;

    public int Report(string small, int smallFeeds, string large, int largeFeeds)
    {
        var few = Contestant(small, smallFeeds);
        var many = Contestant(large, largeFeeds);

        // The first one brings the files into the memory of the kernel.
        few.Run();
        many.Run();
        for (var round = 0; round < Rounds; round++)
        {
            few.Measure();
            many.Measure();
        }

        Show(few);
        Show(many);
        Print($"{largeFeeds / smallFeeds} times the files and rules: {many.Median.Wall / few.Median.Wall:F1} times the wall time, {many.Median.Processor / few.Median.Processor:F1} times the CPU time");
        var isOnce = strace.Length == 0 ? Skip() : OpenedFiles.AreOpenedOnce(strace, command, large, largeFeeds * ManyFiles.FilesPerFeed);
        return isOnce && few.Median.Status == 0 && many.Median.Status == 0 ? 0 : 1;
    }

    private Contestant Contestant(string folder, int feeds) => new(
        string.Create(CultureInfo.InvariantCulture, $"{feeds * ManyFiles.FilesPerFeed:N0} files, {feeds * ManyFiles.RulesPerFeed:N0} rules"),
        command,
        "check",
        folder,
        "--as-of",
        Measurement.AsOf);

    private static void Show(Contestant contestant)
    {
        var (wall, processor, memory, status) = contestant.Median;
        Print($"{contestant.Title,-28}{wall * 1000,6:F0} ms{processor * 1000,7:F0} ms{memory,7:F0} MiB  {status}");
    }

    private static bool Skip()
    {
        Console.Out.WriteLine("how often each file is opened was not counted: strace is not installed");
        return true;
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
