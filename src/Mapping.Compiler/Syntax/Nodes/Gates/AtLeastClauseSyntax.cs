namespace Mapping.Compiler.Syntax;

/// <summary><c>at least 90%</c></summary>
public sealed record AtLeastClauseSyntax(
    SyntaxToken AtKeyword,
    SyntaxToken LeastKeyword,
    SyntaxToken Number,
    SyntaxToken Percent) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(AtKeyword);
        visitor.Visit(LeastKeyword);
        visitor.Visit(Number);
        visitor.Visit(Percent);
    }
}
