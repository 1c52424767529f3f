using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>
/// What the numbers of a field count. A smaller unit makes every figure of it smaller: a limit above is then asked less of, and a limit below
/// more. Where rules bound the field both ways, or in none, nobody can tell.
/// </summary>
internal static class UnitPromise
{
    public static Looseness? LoosenessOf(UnitSymbol unit, FeedSymbol feed, ComparedWorkspace side)
    {
        var bounds = (
            from control in side.Symbols.Controls
            from rule in control.Evidence
            where rule.Feed?.Name == feed.Name
            from expectation in rule.Expectations
            where expectation.ComparedField is { } field && field.ToString() == unit.Field.ToString() && expectation.Value is PercentLiteral or DurationLiteral
            select IsAbove(expectation)).Distinct().ToList();
        var (dimension, size) = FieldUnits.SecondsOf(unit.Unit) is { } seconds ? ("time", seconds) : ("share", unit.Unit == FieldUnit.Ratio ? 100m : 1m);
        return bounds is [{ } isAbove]
            ? new Looseness($"{dimension} {(isAbove ? "at most" : "at least")}", isAbove ? -size : size)
            : null;
    }

    private static bool? IsAbove(Expectation expectation) => (expectation.Figure.Aggregate, expectation.Comparison) switch
    {
        (Aggregate.Count or Aggregate.Share or Aggregate.Distinct, _) => null,
        (_, Symbols.Comparison.Less or Symbols.Comparison.LessOrEqual) => true,
        (_, Symbols.Comparison.Greater or Symbols.Comparison.GreaterOrEqual) => false,
        _ => null,
    };
}
