namespace Mapping.Benchmarks.Csv;

/// <summary>What was seen of a file, so that nobody wins by reading less.</summary>
internal readonly record struct CsvAnswer(long Rows, long Letters);
