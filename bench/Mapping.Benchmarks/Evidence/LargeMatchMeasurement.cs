using System.Globalization;

namespace Mapping.Benchmarks.Evidence;

/// <summary>Compares the command with a hash join of DuckDB over the same two files, in turn, so that other work on the machine meets both; ratios are taken within a round.</summary>
internal sealed class LargeMatchMeasurement(string folder)
{
    private const int Rounds = 5;
    private const double Goal = 3;

    /// <param name="command">The published command.</param>
    /// <param name="duckDb">DuckDB with the statement.</param>
    public int Report(string command, string duckDb)
    {
        Contestant own = new("mapping check", command, "check", folder, "--as-of", Measurement.AsOf);
        Contestant other = new("DuckDB, types given", duckDb, "matches", LargeMatch.PaymentsIn(folder), LargeMatch.ApprovalsIn(folder));
        for (var round = 0; round < Rounds; round++)
        {
            own.Measure();
            other.Measure();
        }

        Print($"{"",-26}{"wall",9}{"CPU",9}{"peak",10}");
        foreach (var contestant in new[] { own, other })
        {
            var (wall, processor, memory, _) = contestant.Median;
            Print($"{contestant.Title,-26}{wall,7:F2} s{processor,7:F2} s{memory,6:F0} MiB");
        }

        var ratios = own.Runs.Zip(other.Runs, (mine, its) => mine.Processor / its.Processor).Order().ToArray();
        Print($"mapping takes {ratios[Rounds / 2]:F2} times the CPU of DuckDB; the goal is at most {Goal:F0} times");
        return own.Median.Status == 0 && other.Median.Status == 0 ? 0 : 1;
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
