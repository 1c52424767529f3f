using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Mapping.Benchmarks.Evidence;

/// <summary>Whoever computes something else is not compared: the figures of the command and of DuckDB must be the same.</summary>
internal static class FigureCheck
{
    /// <summary>Doubles are added with rounding, decimals without.</summary>
    private const double Rounding = 1e-9;

    /// <summary>Of very many different values the command tells quantiles to a thousandth; only its verdict is exact.</summary>
    private const double Binning = 1e-3;

    public static bool Agree(string command, string folder, string duckDb, string file)
    {
        var ours = FiguresOf(Output(command, "check", folder, "--as-of", Measurement.AsOf, "--format", "json"));
        var theirs = Output(duckDb, "given", file).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture));
        var differences = ours.Keys.Union(theirs.Keys).Order(StringComparer.Ordinal).Where(name => !IsSame(name, ours, theirs)).ToList();
        foreach (var name in differences)
        {
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"error: {name} is {Text(ours, name)} for mapping and {Text(theirs, name)} for DuckDB: they do not compute the same"));
        }

        return differences.Count == 0;
    }

    private static bool IsSame(string name, Dictionary<string, double> ours, Dictionary<string, double> theirs)
    {
        var tolerance = name.StartsWith("latency", StringComparison.Ordinal) ? Binning : Rounding;
        return ours.TryGetValue(name, out var left) && theirs.TryGetValue(name, out var right)
            && Math.Abs(left - right) <= tolerance * Math.Abs(right);
    }

    private static string Text(Dictionary<string, double> figures, string name) =>
        figures.TryGetValue(name, out var value) ? value.ToString(CultureInfo.InvariantCulture) : "nothing";

    /// <summary>Each figure under the name of its rule and its place in it, for example <c>privacy_2</c>.</summary>
    private static Dictionary<string, double> FiguresOf(string json)
    {
        using var report = JsonDocument.Parse(json);
        var rules = report.RootElement.GetProperty("systems")[0].GetProperty("obligations")[0].GetProperty("controls")[0].GetProperty("evidence");
        return rules.EnumerateArray()
            .SelectMany(rule => rule.GetProperty("figures").EnumerateArray().Select((figure, index) => (
                Name: string.Create(CultureInfo.InvariantCulture, $"{rule.GetProperty("name").GetString()}_{index + 1}"),
                Value: figure.GetProperty("value").GetDouble())))
            .ToDictionary(figure => figure.Name, figure => figure.Value);
    }

    private static string Output(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{command} can't be started.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
