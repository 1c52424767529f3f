using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>Elements and the tokens between them.</summary>
internal readonly record struct Separated<T>(ImmutableArray<T> Elements, ImmutableArray<SyntaxToken> Separators);
