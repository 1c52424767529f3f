namespace Mapping.Benchmarks.DuckDb;

internal static class DuckDbText
{
    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
