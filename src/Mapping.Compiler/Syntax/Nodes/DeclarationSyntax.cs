namespace Mapping.Compiler.Syntax;

/// <summary>What a file is made of.</summary>
public abstract record DeclarationSyntax : SyntaxNode;
