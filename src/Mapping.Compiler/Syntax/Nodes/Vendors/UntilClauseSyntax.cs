namespace Mapping.Compiler.Syntax;

/// <summary><c>, until 2027-06-30</c></summary>
public sealed record UntilClauseSyntax(SyntaxToken Comma, SyntaxToken Keyword, SyntaxToken Date) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Comma);
        visitor.Visit(Keyword);
        visitor.Visit(Date);
    }
}
