namespace Mapping.Evidence.Aggregates;

/// <summary>A key that stands in one field with others.</summary>
/// <param name="Spelling">What it shares with keys that are nearly the same.</param>
/// <param name="Key">What it shares with those that are the same.</param>
/// <param name="HasDigit">Whether it looks like the name of a record. Of words two lists may share one by chance, as names of persons do.</param>
internal readonly record struct PartKey(ulong Spelling, UInt128 Key, bool HasDigit);
