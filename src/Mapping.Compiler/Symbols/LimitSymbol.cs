using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A named limit: a number that rules compare with, when it was set, by whom and why.</summary>
/// <param name="Reference">How rules see it.</param>
/// <param name="Value">The number; null where a part of the declaration is not understood, so that no rule can be judged by it.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record LimitSymbol(LimitReference Reference, Literal? Value, Location Location)
{
    /// <summary>What rules call it.</summary>
    public string Name => Reference.Name;
}
