using System.Globalization;
using System.Text.RegularExpressions;

namespace Mapping.Benchmarks.Evidence;

/// <summary>Counts how often the kernel was asked to open each file of records.</summary>
internal static partial class OpenedFiles
{
    public static bool AreOpenedOnce(string strace, string command, string folder, int files)
    {
        var log = folder + ".strace";
        NativeProcess.Run(strace, "-f", "-qq", "-e", "trace=open,openat,openat2", "-o", log, command, "check", folder, "--as-of", Measurement.AsOf);
        var counts = File.ReadLines(log)
            .Select(line => Opening().Match(line))
            .Where(match => match.Success)
            .CountBy(match => match.Groups[1].Value, StringComparer.Ordinal)
            .ToList();
        var twice = counts.Count(count => count.Value > 1);
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"files of records opened: {counts.Count:N0} of {files:N0}, {twice:N0} of them more than once"));
        return counts.Count == files && twice == 0;
    }

    /// <summary>A call that another thread interrupts is logged in two lines; only the first has the path.</summary>
    [GeneratedRegex("""open[a-z0-9]*\(.*?"([^"]*\.jsonl)"[,)]""", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
