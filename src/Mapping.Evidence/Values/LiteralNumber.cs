using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Values;

/// <summary>The number that figures of records are compared with where a rule says this literal.</summary>
internal static class LiteralNumber
{
    /// <summary>A share of one, seconds of a duration, the number of a day.</summary>
    /// <exception cref="InvalidOperationException">It is a text, or true or false: binding lets none of these through.</exception>
    public static decimal Of(Literal value) => value switch
    {
        NumberLiteral number => number.Value,
        PercentLiteral percent => percent.Value,
        DurationLiteral duration => DurationText.SecondsOf(duration),
        DateLiteral date => date.Value.DayNumber,
        _ => throw new InvalidOperationException($"{value.GetType().Name} is no number."),
    };
}
