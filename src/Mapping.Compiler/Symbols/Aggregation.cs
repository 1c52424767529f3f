namespace Mapping.Compiler.Symbols;

/// <summary>A figure that is computed of records.</summary>
/// <param name="Aggregate">What is computed.</param>
/// <param name="Field">Of which field; null where the aggregate takes none.</param>
/// <param name="Percentile">0 to 100, for <see cref="Symbols.Aggregate.Percentile"/>.</param>
/// <param name="Where">Over which of the selected records; null for all.</param>
public sealed record Aggregation(Aggregate Aggregate, FieldPath? Field, decimal? Percentile, Predicate? Where)
{
    /// <summary>What is taken away from the field in each record; null where nothing is.</summary>
    public FieldPath? Subtrahend { get; init; }
}
