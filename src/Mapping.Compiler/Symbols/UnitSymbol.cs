namespace Mapping.Compiler.Symbols;

/// <summary>What the numbers of a field of a feed count.</summary>
public sealed record UnitSymbol(FieldPath Field, FieldUnit Unit);
