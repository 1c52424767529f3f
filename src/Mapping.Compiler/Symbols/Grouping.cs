using System.Collections.Immutable;

namespace Mapping.Compiler.Symbols;

/// <summary><c>for each FIELD in (…)</c>: records that hold the same in a field are taken together.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Names">The groups that are meant, and must be there; empty where all are meant that there are.</param>
public sealed record Grouping(FieldPath Field, ImmutableArray<TextLiteral> Names);
