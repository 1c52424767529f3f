namespace Mapping.Compiler.Syntax;

/// <summary><c>edition 2023</c>; a date, a number or a string.</summary>
public sealed record EditionClauseSyntax(SyntaxToken Keyword, SyntaxToken Edition) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Edition);
    }
}
