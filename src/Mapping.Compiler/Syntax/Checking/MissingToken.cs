namespace Mapping.Compiler.Syntax.Checking;

/// <summary>A missing token, where in the tree it is missing, and the token in the text before it.</summary>
internal sealed record MissingToken(SyntaxToken Token, SyntaxNode Parent, SyntaxNode Grandparent, SyntaxToken Previous);
