using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>Measures a period in days; without one there is no end to it.</summary>
internal static class DurationPromise
{
    /// <summary>Any day would do, since only periods are compared with each other.</summary>
    private static readonly DateOnly End = new(2026, 1, 1);

    public static Promise Of(PromiseKind kind, string declaration, string subject, Duration? period) =>
        new(kind, declaration, subject, period?.ToString() ?? "no limit")
        {
            Looseness = LoosenessOf("days", period),
        };

    public static Looseness LoosenessOf(string scale, Duration? period) => new(scale, DaysOf(period));

    public static decimal DaysOf(Duration? period) => period is { } known ? End.DayNumber - known.Before(End).DayNumber : decimal.MaxValue;
}
