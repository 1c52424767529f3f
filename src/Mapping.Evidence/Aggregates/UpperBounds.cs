using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Aggregates;

/// <summary>Expectations that say how much is too much.</summary>
internal static class UpperBounds
{
    /// <summary>Whether the figure is too large. Of a figure that only grows, no further record helps then.</summary>
    /// <param name="comparison">The sign.</param>
    /// <param name="order">Negative where the figure is less than its bound, zero where equal, positive where greater.</param>
    public static bool IsPassed(Comparison comparison, int order) => comparison switch
    {
        Comparison.Equal or Comparison.LessOrEqual => order > 0,
        Comparison.Less => order >= 0,
        _ => false,
    };
}
