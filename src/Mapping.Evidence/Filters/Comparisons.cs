using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Filters;

/// <summary>What the comparison signs mean.</summary>
internal static class Comparisons
{
    /// <param name="comparison">The sign.</param>
    /// <param name="order">Negative where the left side is less, zero where equal, positive where greater.</param>
    public static bool Hold(Comparison comparison, int order) => comparison switch
    {
        Comparison.Equal => order == 0,
        Comparison.NotEqual => order != 0,
        Comparison.Less => order < 0,
        Comparison.LessOrEqual => order <= 0,
        Comparison.Greater => order > 0,
        _ => order >= 0,
    };
}
