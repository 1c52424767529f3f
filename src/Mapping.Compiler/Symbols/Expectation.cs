using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>One <c>expect</c>: an aggregate compared with a value.</summary>
/// <param name="Aggregate">What is computed.</param>
/// <param name="Field">Of which field; null where the aggregate takes none.</param>
/// <param name="Percentile">0 to 100, for <see cref="Symbols.Aggregate.Percentile"/>.</param>
/// <param name="Where">Over which of the selected records; null for all.</param>
/// <param name="Comparison">How it is compared.</param>
/// <param name="Value">With what.</param>
/// <param name="Text">The expectation as formatted source, without the keyword.</param>
/// <param name="Location">The whole clause.</param>
public sealed record Expectation(
    Aggregate Aggregate,
    FieldPath? Field,
    decimal? Percentile,
    Predicate? Where,
    Comparison Comparison,
    Literal Value,
    string Text,
    Location Location)
{
    /// <summary>Why it holds whatever records say, a clause; null where it can fail.</summary>
    public string? WhyItCannotFail { get; init; }
}
