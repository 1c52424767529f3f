namespace Mapping.Benchmarks.Csv;

/// <summary>A way to read the file, and how long each round took.</summary>
internal sealed record Contender(string Title, Func<CsvAnswer> Read)
{
    public List<double> Seconds { get; } = [];
}
