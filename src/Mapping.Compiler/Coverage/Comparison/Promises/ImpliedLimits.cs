using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>
/// Which expectations of a rule hold wherever another one does, so that to take them away, to loosen them or to add them changes nothing. A limit is
/// implied by a stricter one of the same figure; what lies between the least and the greatest value is implied by a limit of these. Two figures that
/// look at other fields or other records are not compared: of each of them something else must be readable.
/// </summary>
/// <param name="own">The expectations of the rule.</param>
/// <param name="theirs">Those of the same rule on the other side.</param>
internal sealed class ImpliedLimits(ImmutableArray<Expectation> own, ImmutableArray<Expectation> theirs)
{
    /// <summary>Whether another one of the rule asks all of it. Of two that ask the same the first one counts.</summary>
    public bool IsIdle(Expectation expectation)
    {
        var at = own.IndexOf(expectation);
        return own.Select((other, index) => (Other: other, Index: index))
            .Any(other => other.Index != at && Implies(other.Other, expectation) && (other.Index < at || !Implies(expectation, other.Other)));
    }

    /// <summary>Whether the other side asks all of it, by one of its expectations or by all of the same figure together.</summary>
    public bool IsAskedThere(Expectation expectation) => theirs.Any(other => Implies(other, expectation)) || TogetherImply(expectation);

    private bool TogetherImply(Expectation expectation)
    {
        if (LimitPromise.AllowedBy(expectation) is not { } allowed)
        {
            return false;
        }

        var bounds = theirs.Where(other => other.Bounded == expectation.Bounded).Select(LimitPromise.AllowedBy).OfType<AllowedNumbers>().Where(other => other.Scale == allowed.Scale).ToList();
        return bounds.Count > 0 && allowed.Holds(bounds.Aggregate((all, other) => all.And(other)));
    }

    private static bool Implies(Expectation stricter, Expectation other) =>
        stricter.Bounded == other.Bounded ? AsksAll(stricter, other)
        : IsAround(stricter, other) && LimitPromise.AllowedBy(stricter) is { } strict && LimitPromise.AllowedBy(other) is { } allowed && allowed.Holds(strict);

    private static bool AsksAll(Expectation stricter, Expectation other) => (stricter.Match, other.Match) switch
    {
        ({ } strict, { } match) => stricter.Text == other.Text
            || (LimitPromise.LoosenessOf(strict) is { } less && LimitPromise.LoosenessOf(match) is { } more && less.Scale == more.Scale && less.CompareTo(more) <= 0),
        (null, null) => stricter.Text == other.Text
            || (LimitPromise.AllowedBy(stricter) is { } strict && LimitPromise.AllowedBy(other) is { } allowed && allowed.Holds(strict)),
        _ => false,
    };

    /// <summary>Whether a bound of the greatest or the least value is one of a figure of the same values that is never beyond.</summary>
    private static bool IsAround(Expectation bound, Expectation other) =>
        IsOfSameValues(bound, other) && (bound.Figure.Aggregate, bound.Comparison, other.Figure.Aggregate) is
            (Aggregate.Max, Symbols.Comparison.Less or Symbols.Comparison.LessOrEqual, Aggregate.Min or Aggregate.Mean or Aggregate.Median or Aggregate.Percentile)
            or (Aggregate.Min, Symbols.Comparison.Greater or Symbols.Comparison.GreaterOrEqual, Aggregate.Max or Aggregate.Mean or Aggregate.Median or Aggregate.Percentile);

    private static bool IsOfSameValues(Expectation left, Expectation right) =>
        left is { Match: null, Divisor: null } && right is { Match: null, Divisor: null } && ValuesOf(left) == ValuesOf(right);

    private static string ValuesOf(Expectation expectation) => string.Join(
        '\n',
        TextOf(expectation.Figure.Field),
        TextOf(expectation.Figure.Subtrahend),
        expectation.Figure.Where is { } where ? PredicateText.Of(where) : "",
        TextOf(expectation.Grouping?.Field),
        string.Join(',', (expectation.Grouping?.Names ?? []).Select(name => PredicateText.Quote(name.Value)).Order(StringComparer.Ordinal)));

    private static string TextOf(FieldPath? field) => field is null ? "" : PredicateText.Of(field);
}
