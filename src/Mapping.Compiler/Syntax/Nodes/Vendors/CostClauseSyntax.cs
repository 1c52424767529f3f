namespace Mapping.Compiler.Syntax;

/// <summary><c>, 120000 EUR per year</c></summary>
public sealed record CostClauseSyntax(
    SyntaxToken Comma,
    SyntaxToken Amount,
    SyntaxToken Currency,
    SyntaxToken PerKeyword,
    SyntaxToken Unit) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Comma);
        visitor.Visit(Amount);
        visitor.Visit(Currency);
        visitor.Visit(PerKeyword);
        visitor.Visit(Unit);
    }
}
