using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>A limit, and the place where a rule names it.</summary>
internal readonly record struct LimitUse(LimitSymbol Limit, Location Place)
{
    /// <summary>When the last of the numbers of a rule was set: by its own word, or by that of a limit which it names.</summary>
    /// <param name="own">What the rule says itself; null where it says nothing.</param>
    /// <param name="uses">The limits that it names.</param>
    public static ThresholdSymbol? LastSet(ThresholdSymbol? own, IEnumerable<LimitUse> uses)
    {
        var last = own;
        foreach (var (limit, place) in uses)
        {
            if (limit.Value is not null && (last is null || limit.Reference.CountsFrom > last.Set))
            {
                last = new ThresholdSymbol(limit.Reference.CountsFrom, limit.Reference.CountsBy, place) { Limit = limit.Reference };
            }
        }

        return last;
    }

    /// <summary>Whether what an expectation is held against is a limit: as its bound, or since no record may be on the wrong side of one.</summary>
    public static bool IsDated(Expectation expectation) =>
        expectation.Match is null
        && (expectation.Value.Limit is not null
            || (expectation is { Divisor: null, Figure: { Aggregate: Aggregate.Count, Where: { } where }, Comparison: Comparison.Equal or Comparison.LessOrEqual, Value: NumberLiteral { Value: 0 } }
                && Names(where)));

    private static bool Names(Predicate predicate) => PredicateTests.TestsOf(predicate).Any(test => test switch
    {
        ComparePredicate compare => compare.Value.Limit is not null,
        CompareDifferencePredicate compare => compare.Value.Limit is not null,
        _ => false,
    });
}
