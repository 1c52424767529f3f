namespace Mapping.Compiler.Syntax;

/// <summary>What a block is made of.</summary>
public abstract record ItemSyntax : SyntaxNode;
