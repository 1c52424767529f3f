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

    /// <summary>Whether what holds hangs on where between two bounds the left side is.</summary>
    /// <param name="comparison">The sign.</param>
    /// <param name="least">The order of the least that it may be.</param>
    /// <param name="most">The order of the most that it may be.</param>
    public static bool IsOpen(Comparison comparison, int least, int most) =>
        Hold(comparison, least) != Hold(comparison, most) || (comparison is Comparison.Equal or Comparison.NotEqual && least < 0 && most > 0);
}
