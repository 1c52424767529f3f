using Mapping.Compiler.Symbols;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Filters;

/// <summary>
/// The differences of times of which a rule says itself what it means that they are negative. Of any other one that is negative, nobody can tell
/// whether the record is wrong: what was answered before it was asked is within every limit.
/// </summary>
internal sealed class NegativeDifferences
{
    /// <summary>Gone through only where a difference is met: few rules have one.</summary>
    private readonly IEnumerable<(FieldPath Minuend, FieldPath Subtrahend)> meant;

    private NegativeDifferences(IEnumerable<(FieldPath Minuend, FieldPath Subtrahend)> meant) => this.meant = meant;

    /// <summary>No rule says anything.</summary>
    public static NegativeDifferences None { get; } = new([]);

    /// <summary>Those of a selection: what it leaves out no expectation sees.</summary>
    public static NegativeDifferences OfSelection(EvidenceSymbol rule) => new(MeantBySelection(rule));

    /// <summary>Those of an expectation: of another one that looks at some of the records only, nothing is known of the others.</summary>
    public static NegativeDifferences Of(EvidenceSymbol rule, Expectation expectation) => new(MeantBy(rule, expectation));

    public bool Include(FieldPath minuend, FieldPath subtrahend) =>
        meant.Any(pair => pair.Minuend.Parts.SequenceEqual(minuend.Parts) && pair.Subtrahend.Parts.SequenceEqual(subtrahend.Parts));

    private static IEnumerable<(FieldPath Minuend, FieldPath Subtrahend)> MeantBySelection(EvidenceSymbol rule)
    {
        foreach (var pair in Optional(rule.Where))
        {
            yield return pair;
        }
    }

    private static IEnumerable<(FieldPath Minuend, FieldPath Subtrahend)> MeantBy(EvidenceSymbol rule, Expectation expectation)
    {
        var meant = MeantBySelection(rule)
            .Concat(rule.Figures.SelectMany(figure => Optional(figure.Where)))
            .Concat(rule.Expectations.Where(other => other.Figure.Where is null || ReferenceEquals(other, expectation)).SelectMany(MeantBy));
        foreach (var pair in meant)
        {
            yield return pair;
        }
    }

    private static IEnumerable<(FieldPath Minuend, FieldPath Subtrahend)> Optional(Predicate? predicate) => predicate is null ? [] : MeantBy(predicate);

    /// <summary>A test that compares the two, or their difference with zero, knows either order; one with a length of time only that beyond it.</summary>
    private static IEnumerable<(FieldPath Minuend, FieldPath Subtrahend)> MeantBy(Predicate predicate) => predicate switch
    {
        AllPredicate all => all.Operands.SelectMany(MeantBy),
        AnyPredicate any => any.Operands.SelectMany(MeantBy),
        NotPredicate not => MeantBy(not.Operand),
        CompareFieldsPredicate { Comparison: not (Comparison.Equal or Comparison.NotEqual) } compare => [(compare.Field, compare.Other), (compare.Other, compare.Field)],
        CompareDifferencePredicate { Value: DurationLiteral value } compare => LiteralNumber.Of(value) switch
        {
            < 0 => [(compare.Field, compare.Subtrahend)],
            > 0 => [(compare.Subtrahend, compare.Field)],
            _ when compare.Comparison is Comparison.Equal or Comparison.NotEqual => [],
            _ => [(compare.Field, compare.Subtrahend), (compare.Subtrahend, compare.Field)],
        },
        _ => [],
    };

    /// <summary>A limit on the other side of zero speaks of what is there, and a least value that is at least zero fails it.</summary>
    private static IEnumerable<(FieldPath Minuend, FieldPath Subtrahend)> MeantBy(Expectation expectation)
    {
        if (expectation is not { Figure: { Field: { } field, Subtrahend: { } subtrahend } figure, Value: DurationLiteral value })
        {
            yield break;
        }

        var (limit, comparison) = (LiteralNumber.Of(value), expectation.Comparison);
        var (isUpper, isLower) = (comparison is Comparison.Less or Comparison.LessOrEqual, comparison is Comparison.Greater or Comparison.GreaterOrEqual);
        if (limit < 0 || (limit == 0 && isUpper) || (figure.Aggregate == Aggregate.Min && (isLower || comparison == Comparison.Equal)))
        {
            yield return (field, subtrahend);
        }

        if (limit > 0 || (limit == 0 && isLower) || (figure.Aggregate == Aggregate.Max && (isUpper || comparison == Comparison.Equal)))
        {
            yield return (subtrahend, field);
        }
    }
}
