using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Aggregates;

/// <summary>Figures that only grow: once past their bound, no further record helps.</summary>
internal static class UpperBounds
{
    public static bool IsFinal(Comparison comparison, decimal figure, decimal expected) => comparison switch
    {
        Comparison.Equal or Comparison.LessOrEqual => figure > expected,
        Comparison.Less => figure >= expected,
        _ => false,
    };
}
