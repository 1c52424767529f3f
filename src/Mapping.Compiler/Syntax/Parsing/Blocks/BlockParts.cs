using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>What stands between a block's head and its end.</summary>
internal readonly record struct BlockParts(
    SyntaxToken OpenBrace,
    SyntaxToken? Description,
    ImmutableArray<ItemSyntax> Items,
    SyntaxToken CloseBrace);
