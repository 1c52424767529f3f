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
        : (IsBeyond(stricter, other) || IsOfAsMany(stricter, other)) && LimitPromise.AllowedBy(stricter) is { } strict && LimitPromise.AllowedBy(other) is { } allowed && allowed.Holds(strict);

    private static bool AsksAll(Expectation stricter, Expectation other) => (stricter.Match, other.Match) switch
    {
        ({ } strict, { } match) => stricter.Text == other.Text
            || (LimitPromise.LoosenessOf(strict) is { } less && LimitPromise.LoosenessOf(match) is { } more && less.Scale == more.Scale && less.CompareTo(more) <= 0),
        (null, null) => stricter.Text == other.Text
            || (LimitPromise.AllowedBy(stricter) is { } strict && LimitPromise.AllowedBy(other) is { } allowed && allowed.Holds(strict)),
        _ => false,
    };

    /// <summary>Whether a figure of the same values is never beyond one that is bounded: so the bound is one of it as well.</summary>
    private static bool IsBeyond(Expectation bound, Expectation other) => IsOfSameValues(bound, other) && bound.Comparison switch
    {
        Symbols.Comparison.Less or Symbols.Comparison.LessOrEqual => IsNeverAbove(other.Figure, bound.Figure),
        Symbols.Comparison.Greater or Symbols.Comparison.GreaterOrEqual => IsNeverAbove(bound.Figure, other.Figure),
        _ => false,
    };

    /// <summary>
    /// The least value is above no other figure of the same values, and the greatest one below none. The median lies between the two values in the midst, so
    /// that a percentile is told from it only on either side of them.
    /// </summary>
    private static bool IsNeverAbove(Aggregation low, Aggregation high) => (low.Aggregate, high.Aggregate) switch
    {
        (Aggregate.Min, Aggregate.Max or Aggregate.Mean or Aggregate.Median or Aggregate.Percentile or Aggregate.Latest) => true,
        (Aggregate.Mean or Aggregate.Median or Aggregate.Percentile or Aggregate.Latest, Aggregate.Max) => true,
        (Aggregate.Percentile, Aggregate.Percentile) => low.Percentile <= high.Percentile,
        (Aggregate.Percentile, Aggregate.Median) => low.Percentile < 50,
        (Aggregate.Median, Aggregate.Percentile) => high.Percentile > 50,
        _ => false,
    };

    /// <summary>Whether so many different values are asked for that there are as many records: each has one of a field.</summary>
    private static bool IsOfAsMany(Expectation bound, Expectation other) =>
        (bound.Figure.Aggregate, bound.Comparison, other.Figure.Aggregate) is
            (Aggregate.Distinct, Symbols.Comparison.Greater or Symbols.Comparison.GreaterOrEqual, Aggregate.Count)
        && IsPlain(bound) && IsPlain(other) && RecordsOf(bound) == RecordsOf(other);

    private static bool IsPlain(Expectation expectation) => expectation is { Match: null, Divisor: null };

    private static bool IsOfSameValues(Expectation left, Expectation right) => IsPlain(left) && IsPlain(right) && ValuesOf(left) == ValuesOf(right);

    private static string ValuesOf(Expectation expectation) =>
        string.Join('\n', TextOf(expectation.Figure.Field), TextOf(expectation.Figure.Subtrahend), RecordsOf(expectation));

    private static string RecordsOf(Expectation expectation) => string.Join(
        '\n',
        expectation.Figure.Where is { } where ? PredicateText.Of(where) : "",
        TextOf(expectation.Grouping?.Field),
        string.Join(',', (expectation.Grouping?.Names ?? []).Select(name => PredicateText.Quote(name.Value)).Order(StringComparer.Ordinal)));

    private static string TextOf(FieldPath? field) => field is null ? "" : PredicateText.Of(field);
}
