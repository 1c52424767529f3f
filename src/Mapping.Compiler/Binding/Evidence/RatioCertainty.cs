using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>
/// Finds ratios that hold whatever records say, by the bounds between which they lie: no count is less than none, and of what is counted above
/// all is counted below as well where one test implies the other. A ratio without a divisor is no figure at all.
/// </summary>
internal static class RatioCertainty
{
    public static string? Of(Predicate? from, Expectation expectation, Aggregation divisor)
    {
        var figure = expectation.Figure;
        if (Certainty.IsEmpty(from, divisor))
        {
            return null;
        }

        if (IsCounting(figure) && Certainty.IsEmpty(from, figure))
        {
            return Certainty.Holds(expectation, 0) ? Certainty.NoRecord : null;
        }

        var (least, most) = (IsNeverNegative(figure, expectation.Value) ? 0m : (decimal?)null, (decimal?)null);
        var why = "no ratio of such figures is below 0";
        if (IsPartOf(from, figure, divisor))
        {
            (most, why) = (1, "what it counts above is part of what it counts below");
        }

        if (IsPartOf(from, divisor, figure))
        {
            (why, least) = (most is null ? "what it counts below is part of what it counts above" : "what it counts above and below is the same", 1);
        }

        return HoldsBetween(expectation, least, most) ? why : null;
    }

    private static bool HoldsBetween(Expectation expectation, decimal? least, decimal? most) => expectation.Comparison switch
    {
        Comparison.Equal => least == most && Holds(expectation, least),
        Comparison.NotEqual => IsBeyond(expectation, least, Comparison.Less) || IsBeyond(expectation, most, Comparison.Greater),
        Comparison.Less or Comparison.LessOrEqual => Holds(expectation, most),
        _ => Holds(expectation, least),
    };

    private static bool Holds(Expectation expectation, decimal? bound) => bound is { } figure && Certainty.Holds(expectation, figure);

    private static bool IsBeyond(Expectation expectation, decimal? bound, Comparison side) =>
        bound is { } figure && Certainty.Holds(expectation with { Comparison = side == Comparison.Less ? Comparison.Greater : Comparison.Less }, figure);

    private static bool IsCounting(Aggregation figure) => figure.Aggregate is Aggregate.Count or Aggregate.Distinct or Aggregate.Sum;

    /// <summary>Values that are divided to a percentage are parts, of which none is less than nothing.</summary>
    private static bool IsNeverNegative(Aggregation figure, Literal value) =>
        figure.Aggregate is Aggregate.Count or Aggregate.Distinct || value is PercentLiteral;

    /// <summary>Whether the one is never more than the other.</summary>
    private static bool IsPartOf(Predicate? from, Aggregation part, Aggregation whole) => (part.Aggregate, whole.Aggregate) switch
    {
        (Aggregate.Count or Aggregate.Distinct, Aggregate.Count) => Implies(from, part, whole),
        (Aggregate.Distinct, Aggregate.Distinct) => IsSameField(part, whole) && Implies(from, part, whole),
        _ => false,
    };

    private static bool IsSameField(Aggregation part, Aggregation whole) =>
        part.Field is { } field && whole.Field is { } other && PredicateText.Of(field) == PredicateText.Of(other);

    /// <summary>Whether a record that is counted in the one is counted in the other.</summary>
    private static bool Implies(Predicate? from, Aggregation part, Aggregation whole) =>
        whole.Where is not { } where || Contradictions.AreIn(from, part.Where, new NotPredicate(where));
}
