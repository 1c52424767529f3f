using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>
/// Finds expectations that hold whatever records say: by the bounds of what is computed, by tests that contradict each other or are true
/// of every record, or because the selection has settled the matter. What can't fail shows nothing.
/// </summary>
internal static class Certainty
{
    internal const string NoRecord = "no record can satisfy both what it selects and what it counts";

    /// <summary>Why an expectation can't fail, a clause; null where it can.</summary>
    /// <param name="from">The rule's selection; null for all records.</param>
    /// <param name="expectation">The expectation.</param>
    public static string? Of(Predicate? from, Expectation expectation)
    {
        if (expectation.Match is { } match)
        {
            return match.IsNone && Contradictions.AreIn(match.Where) ? $"no record of {match.Feed.Name} can satisfy its \"where\"" : null;
        }

        if (expectation.Divisor is { } divisor)
        {
            return RatioCertainty.Of(from, expectation, divisor);
        }

        var isEmpty = IsEmpty(from, expectation.Figure);
        return expectation.Figure.Aggregate switch
        {
            Aggregate.Count or Aggregate.Distinct => OfCount(expectation, isEmpty),
            Aggregate.Share => OfShare(from, expectation, isEmpty),
            Aggregate.Sum => OfSum(from, expectation, isEmpty),
            _ => isEmpty ? null : OfValues(from, expectation),
        };
    }

    /// <summary>Whether no record can enter a figure. A value is taken only where there is one.</summary>
    internal static bool IsEmpty(Predicate? from, Aggregation figure)
    {
        var isThere = figure.Field is { } field ? new NotPredicate(new MissingPredicate(field)) : null;
        var isOtherThere = figure.Subtrahend is { } subtrahend ? new NotPredicate(new MissingPredicate(subtrahend)) : null;
        return Contradictions.AreIn(from, figure.Where, isThere, isOtherThere);
    }

    /// <summary>That a value of the figure is on the right side of what the expectation compares with.</summary>
    private static Predicate IsWithin(FieldPath field, Expectation expectation) => expectation.Figure.Subtrahend is { } subtrahend
        ? new CompareDifferencePredicate(field, subtrahend, expectation.Comparison, expectation.Value)
        : new ComparePredicate(field, expectation.Comparison, expectation.Value);

    private static string? OfCount(Expectation expectation, bool isEmpty)
    {
        if (isEmpty)
        {
            return Holds(expectation, 0) ? NoRecord : null;
        }

        if (expectation is { Grouping: { } grouping, Figure: { Aggregate: Aggregate.Distinct, Field: { } field } }
            && field.Parts.SequenceEqual(grouping.Field.Parts) && Holds(expectation, 0) && Holds(expectation, 1))
        {
            return "the records of a group hold one value in the field that makes it one";
        }

        return expectation is { Comparison: Comparison.GreaterOrEqual, Value: NumberLiteral { Value: <= 0 } }
            ? "a number of records is never below 0"
            : null;
    }

    private static string? OfShare(Predicate? from, Expectation expectation, bool isEmpty)
    {
        if (isEmpty)
        {
            return Holds(expectation, 0) ? NoRecord : null;
        }

        if (Holds(expectation, 0) && Holds(expectation, 1) && expectation.Comparison is not (Comparison.Equal or Comparison.NotEqual))
        {
            return "a share lies between 0 % and 100 %";
        }

        return expectation.Figure.Where is { } where && Contradictions.AreIn(from, new NotPredicate(where)) && Holds(expectation, 1)
            ? "every record that it selects satisfies its \"where\""
            : null;
    }

    private static string? OfSum(Predicate? from, Expectation expectation, bool isEmpty)
    {
        if (isEmpty)
        {
            return Holds(expectation, 0) ? NoRecord : null;
        }

        return expectation.Figure.Field is { } field && IsZero(expectation.Value) && expectation.Comparison is Comparison.GreaterOrEqual or Comparison.LessOrEqual
            && Contradictions.AreIn(from, expectation.Figure.Where, new NotPredicate(IsWithin(field, expectation)))
            ? "every value that it adds up lies on the same side of 0"
            : null;
    }

    /// <summary>What is one of the values, or lies between two of them, is where all of them are.</summary>
    private static string? OfValues(Predicate? from, Expectation expectation)
    {
        var isBetween = expectation.Figure.Aggregate is Aggregate.Mean or Aggregate.Median or Aggregate.Percentile;
        if (expectation.Figure.Field is not { } field || (isBetween && expectation.Comparison is Comparison.Equal or Comparison.NotEqual))
        {
            return null;
        }

        var isFalse = new NotPredicate(IsWithin(field, expectation));
        return Contradictions.AreIn(from, expectation.Figure.Where, isFalse) ? "what it selects has settled it" : null;
    }

    private static bool IsZero(Literal value) => value is NumberLiteral { Value: 0 } or PercentLiteral { Value: 0 } or DurationLiteral { Amount: 0 };

    internal static bool Holds(Expectation expectation, decimal figure)
    {
        var order = figure.CompareTo(expectation.Value switch
        {
            NumberLiteral number => number.Value,
            PercentLiteral percent => percent.Value,
            DurationLiteral duration => duration.Amount,
            _ => 0m,
        });
        return expectation.Comparison switch
        {
            Comparison.Equal => order == 0,
            Comparison.NotEqual => order != 0,
            Comparison.Less => order < 0,
            Comparison.LessOrEqual => order <= 0,
            Comparison.Greater => order > 0,
            _ => order >= 0,
        };
    }
}
