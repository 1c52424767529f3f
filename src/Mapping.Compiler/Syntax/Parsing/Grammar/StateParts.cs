namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>What stands after <c>status</c>.</summary>
internal readonly record struct StateParts(SyntaxToken State, SyntaxToken? Preposition, SyntaxToken? Date);
