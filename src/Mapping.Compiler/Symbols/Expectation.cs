using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>One <c>expect</c>: a figure, or the ratio of two, compared with a value.</summary>
/// <param name="Figure">What is computed; of a ratio what is divided.</param>
/// <param name="Divisor">What it is divided by; null where it is no ratio.</param>
/// <param name="Comparison">How it is compared.</param>
/// <param name="Value">With what.</param>
/// <param name="Text">The expectation as formatted source, without the keyword.</param>
/// <param name="Location">The whole clause.</param>
public sealed record Expectation(
    Aggregation Figure,
    Aggregation? Divisor,
    Comparison Comparison,
    Literal Value,
    string Text,
    Location Location)
{
    /// <summary>The groups for each of which it must hold; null where it is one of all records together.</summary>
    public Grouping? Grouping { get; init; }

    /// <summary>The partners that each record must have in another feed, or must not have, where that is what is expected; what is counted then are the records that speak against it.</summary>
    public MatchSymbol? Match { get; init; }

    /// <summary>Where in the text the bound stands: how it is compared, and with what; of a match how far away in time a partner may be.</summary>
    public TextSpan Bound { get; init; }

    /// <summary>What is bounded, as formatted source: the figure without its bound.</summary>
    public string Bounded => Text.Remove(Bound.Start, Bound.Length);

    /// <summary>All that is computed for it.</summary>
    public ImmutableArray<Aggregation> Figures => Divisor is null ? [Figure] : [Figure, Divisor];

    /// <summary>The field whose values are compared with the value, each for itself or taken together; of a ratio or a difference none is.</summary>
    public FieldPath? ComparedField => Divisor is null && Figure.Subtrahend is null ? Figure.Field : null;

    /// <summary>Why it holds whatever records say, a clause; null where it can fail.</summary>
    public string? WhyItCannotFail { get; init; }
}
