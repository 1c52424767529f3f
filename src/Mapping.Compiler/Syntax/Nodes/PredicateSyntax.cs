namespace Mapping.Compiler.Syntax;

/// <summary>What a record of a feed must satisfy to be selected.</summary>
public abstract record PredicateSyntax : SyntaxNode;
