using System.Globalization;

namespace Mapping.Benchmarks.Evidence;

/// <summary>
/// Compares the command with a bare pass of the JSON reader and with DuckDB over the same file. In each round everyone runs once, one
/// after the other, so that whatever else the machine does meets all of them; ratios are taken within a round.
/// </summary>
internal sealed class LargeFeedMeasurement(string folder)
{
    private const int Rounds = 5;
    private const double ReaderGoal = 0.6;
    private const double DuckDbGoal = 1.1;
    private const double MemoryGoal = 150;

    /// <summary>Both at once, as somebody would who wants figures and a digest of the same file; the shell takes openssl as its own name, then DuckDB and the file.</summary>
    private const string SideBySide = "\"$0\" dgst -sha256 \"$2\" & \"$1\" given \"$2\"; status=$?; wait $! && exit $status";

    private readonly double megabytes = new FileInfo(LargeFeed.FileIn(folder)).Length / 1e6;

    /// <param name="command">The published command.</param>
    /// <param name="reader">The bare pass.</param>
    /// <param name="duckDb">DuckDB with the statement.</param>
    /// <param name="taskset">What binds a program to one core.</param>
    /// <param name="openssl">What takes a digest, or nothing where it is not installed: then no row has one beside DuckDB.</param>
    public int Report(string command, string reader, string duckDb, string taskset, string openssl)
    {
        var file = LargeFeed.FileIn(folder);
        if (!FigureCheck.Agree(command, folder, duckDb, file))
        {
            return 1;
        }

        Contestant[] all =
        [
            new("mapping check", command, "check", folder, "--as-of", Measurement.AsOf),
            new("Utf8JsonReader alone", reader, file),
            new("DuckDB, types given", duckDb, "given", file),
            new("DuckDB, types detected", duckDb, "detected", file),
        ];
        Contestant[] digested =
        [
            new("mapping check, digest", command, "check", folder, "--as-of", Measurement.AsOf, "--format", "json"),
            .. openssl.Length == 0 ? [] : new[] { new Contestant("DuckDB beside openssl", "/bin/sh", "-c", SideBySide, openssl, duckDb, file) },
        ];
        Contestant[] one = [.. all.Select(contestant => contestant.OnOneCore(taskset))];
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var contestant in all.Concat(digested).Concat(one))
            {
                contestant.Measure();
            }
        }

        Console.Out.WriteLine(Processor.Describe());
        Show(string.Create(CultureInfo.InvariantCulture, $"{megabytes:N0} MB, {Environment.ProcessorCount} cores"), all);
        Show("with a SHA-256", digested);
        Show("one core", one);
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"goals: at least {ReaderGoal:F2} of the reader, {DuckDbGoal:F1} of DuckDB with and without a digest, under {MemoryGoal:F0} MiB"));
        return all.Concat(digested).Concat(one).All(contestant => contestant.Median.Status == 0) ? 0 : 1;
    }

    private void Show(string title, Contestant[] contestants)
    {
        Print($"{title,-26}{"wall",9}{"CPU",9}{"MB/s",8}{"peak",10}   mapping is as fast as it, times");
        foreach (var contestant in contestants)
        {
            var (wall, processor, memory, _) = contestant.Median;
            Print($"{contestant.Title,-26}{wall,7:F2} s{processor,7:F2} s{megabytes / wall,8:F0}{memory,6:F0} MiB   {Speed(contestants[0], contestant)}");
        }

        Console.Out.WriteLine();
    }

    /// <summary>By the clock, and by the time of all processors, which other work on the machine disturbs less.</summary>
    private static string Speed(Contestant own, Contestant other)
    {
        if (own == other)
        {
            return "";
        }

        var wall = Median(own.Runs.Zip(other.Runs, (mine, its) => its.Wall / mine.Wall));
        var processor = Median(own.Runs.Zip(other.Runs, (mine, its) => its.Processor / mine.Processor));
        return string.Create(CultureInfo.InvariantCulture, $"{wall:F2} (CPU {processor:F2})");
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
