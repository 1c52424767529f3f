namespace Mapping.Compiler.Syntax;

/// <summary><c>newest file</c>, <c>newest suite</c>, <c>newest run</c>: which of a feed's files, suites or runs count.</summary>
public sealed record NewestSyntax(SyntaxToken Keyword, SyntaxToken Of) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Of);
    }
}
