using Mapping.Compiler.Symbols;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Filters;

/// <summary>
/// The differences of times of which a rule says itself what it means that they are negative. Of any other one that is negative, it can't be told
/// whether the record is wrong: what was answered before it was asked is within every limit. Only what is asked of every record says it: a test
/// that looks at some of them, or tolerates some, knows nothing of the one that is negative.
/// </summary>
internal sealed class NegativeDifferences
{
    private readonly EvidenceSymbol? rule;

    /// <summary>What is computed; null for the selection of the rule.</summary>
    private readonly Expectation? own;

    private NegativeDifferences(EvidenceSymbol? rule, Expectation? own) => (this.rule, this.own) = (rule, own);

    /// <summary>No rule says anything.</summary>
    public static NegativeDifferences None { get; } = new(null, null);

    /// <summary>Those of a selection: what it leaves out no expectation sees.</summary>
    public static NegativeDifferences OfSelection(EvidenceSymbol rule) => Differences.AreIn(rule.Where) ? new(rule, null) : None;

    /// <summary>Those of an expectation.</summary>
    public static NegativeDifferences Of(EvidenceSymbol rule, Expectation expectation) => Differences.AreIn(expectation) ? new(rule, expectation) : None;

    /// <summary>
    /// The sign of a difference that the rule does not account for: -1 where it must not be negative, 1 where it must not be positive, and 0 where
    /// it may be either. A negative limit is the same limit on the mirrored difference, so that there the positive ones are out of order.
    /// </summary>
    /// <param name="minuend">What is taken away from.</param>
    /// <param name="subtrahend">What is taken away.</param>
    /// <param name="comparison">How the difference is compared.</param>
    /// <param name="value">With what.</param>
    /// <param name="isFigure">Whether it is computed over the records, and not tested in each.</param>
    public int UnmeantSign(FieldPath minuend, FieldPath subtrahend, Comparison comparison, Literal value, bool isFigure)
    {
        var limit = value is DurationLiteral ? LiteralNumber.Of(value) : 0;
        var isOrdered = comparison is not (Comparison.Equal or Comparison.NotEqual);
        if (limit <= 0 && isFigure && IsUpper(comparison))
        {
            return 0;
        }

        if (limit == 0 && isOrdered && !isFigure)
        {
            return 0;
        }

        return limit >= 0 ? (IsBounded((minuend, subtrahend), own is not null) ? 0 : -1)
            : IsPositiveMeant((minuend, subtrahend)) ? 0 : 1;
    }

    /// <summary>Whether no record with a difference far below zero gets by unseen.</summary>
    private bool IsBounded((FieldPath First, FieldPath Second) pair, bool seesExpectations) => rule is not null
        && ((rule.Where is { } where && Bounds(where, true, pair, isSelection: true)) || (seesExpectations && rule.Expectations.Any(expectation => Bounds(expectation, pair))));

    /// <summary>What a selection bounds from below it keeps where it is positive, so that the expectations see it.</summary>
    private bool IsPositiveMeant((FieldPath First, FieldPath Second) pair)
    {
        var seesExpectations = own is not null || (rule?.Where is { } where && Bounds(where, true, pair, isSelection: true));
        return IsBounded((pair.Second, pair.First), seesExpectations) || (seesExpectations && rule?.Expectations.Any(expectation => Limits(expectation, pair)) == true);
    }

    /// <summary>Whether an expectation fails, or asks for, every difference far below zero.</summary>
    private bool Bounds(Expectation expectation, (FieldPath First, FieldPath Second) pair)
    {
        if (expectation.Divisor is not null || expectation.Grouping is { Names.IsEmpty: false })
        {
            return false;
        }

        var (figure, comparison, value) = (expectation.Figure, expectation.Comparison, expectation.Value);
        if (figure is { Field: { } field, Subtrahend: { } subtrahend })
        {
            return value is DurationLiteral && (figure.Where is null || ReferenceEquals(expectation, own))
                && Bounds(figure.Aggregate, comparison, LiteralNumber.Of(value), Same(pair, field, subtrahend), Same(pair, subtrahend, field));
        }

        return figure.Where is { } where && (figure.Aggregate, comparison, value) switch
        {
            (Aggregate.Count, Comparison.Equal or Comparison.LessOrEqual, NumberLiteral { Value: 0 }) or (Aggregate.Count, Comparison.Less, NumberLiteral { Value: 1 }) => Bounds(where, false, pair, isSelection: false),
            (Aggregate.Share, Comparison.Equal or Comparison.LessOrEqual, PercentLiteral { Value: 0 }) => Bounds(where, false, pair, isSelection: false),
            (Aggregate.Share, Comparison.Equal or Comparison.GreaterOrEqual, PercentLiteral { Value: 1 }) => Bounds(where, true, pair, isSelection: false),
            _ => false,
        };
    }

    private static bool Bounds(Aggregate aggregate, Comparison comparison, decimal limit, bool isSame, bool isMirrored) => aggregate switch
    {
        Aggregate.Min => (isSame && (IsLower(comparison) || comparison == Comparison.Equal)) || (isMirrored && IsLower(comparison) && limit >= 0),
        Aggregate.Max => (isMirrored && (IsUpper(comparison) || comparison == Comparison.Equal)) || (isSame && IsUpper(comparison) && limit <= 0),
        _ => false,
    };

    /// <summary>
    /// Whether where a test holds, or does not, a difference is bounded from below. A selection of what took longer than something is one of
    /// offenders, and leaves out what was in time and what is out of order alike.
    /// </summary>
    private static bool Bounds(Predicate predicate, bool holds, (FieldPath First, FieldPath Second) pair, bool isSelection) => predicate switch
    {
        AllPredicate all => holds && all.Operands.Any(operand => Bounds(operand, holds, pair, isSelection)),
        AnyPredicate any => !holds && any.Operands.Any(operand => Bounds(operand, holds, pair, isSelection)),
        NotPredicate not => Bounds(not.Operand, !holds, pair, isSelection),
        CompareFieldsPredicate compare => Bounds(compare.Comparison, holds, Same(pair, compare.Field, compare.Other), Same(pair, compare.Other, compare.Field)),
        CompareDifferencePredicate { Value: DurationLiteral value } compare => Bounds(
            compare.Comparison, holds,
            Same(pair, compare.Field, compare.Subtrahend) && !(isSelection && LiteralNumber.Of(value) > 0),
            Same(pair, compare.Subtrahend, compare.Field) && !(isSelection && LiteralNumber.Of(value) < 0)),
        _ => false,
    };

    private static bool Bounds(Comparison comparison, bool holds, bool isSame, bool isMirrored) =>
        (isSame && (holds ? IsLower(comparison) : IsUpper(comparison))) || (isMirrored && (holds ? IsUpper(comparison) : IsLower(comparison)));

    /// <summary>
    /// Whether an expectation compares the difference with a positive length of time, so that this is the order in which the two come. A test must ask it of most
    /// records: what one in a hundred satisfies is no order.
    /// </summary>
    private static bool Limits(Expectation expectation, (FieldPath First, FieldPath Second) pair) => (expectation.Figure, expectation.Value) switch
    {
        ({ Field: { } field, Subtrahend: { } subtrahend, Where: null }, DurationLiteral value) => Same(pair, field, subtrahend) && LiteralNumber.Of(value) > 0,
        ({ Field: null, Where: CompareDifferencePredicate { Value: DurationLiteral value } compare }, _) =>
            Same(pair, compare.Field, compare.Subtrahend) && LiteralNumber.Of(value) > 0 && IsOfMost(expectation, IsUpper(compare.Comparison)),
        _ => false,
    };

    /// <summary>Whether most records must be within, by a test that finds those which are, or those which are not.</summary>
    private static bool IsOfMost(Expectation expectation, bool findsWithin) => (expectation.Figure.Aggregate, expectation.Value) switch
    {
        (Aggregate.Share, PercentLiteral share) => findsWithin ? !IsUpper(expectation.Comparison) && share.Value >= 0.5m : !IsLower(expectation.Comparison) && share.Value < 0.5m,
        (Aggregate.Count, NumberLiteral) => !findsWithin && !IsLower(expectation.Comparison),
        _ => false,
    };

    private static bool IsUpper(Comparison comparison) => comparison is Comparison.Less or Comparison.LessOrEqual;

    private static bool IsLower(Comparison comparison) => comparison is Comparison.Greater or Comparison.GreaterOrEqual;

    private static bool Same((FieldPath First, FieldPath Second) pair, FieldPath first, FieldPath second) =>
        pair.First.Parts.SequenceEqual(first.Parts) && pair.Second.Parts.SequenceEqual(second.Parts);
}
