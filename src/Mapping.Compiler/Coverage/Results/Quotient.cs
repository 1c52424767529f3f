namespace Mapping.Compiler.Coverage;

/// <summary>What a ratio was divided from.</summary>
/// <param name="Dividend">The figure above.</param>
/// <param name="Divisor">The figure below.</param>
public sealed record Quotient(decimal Dividend, decimal Divisor);
