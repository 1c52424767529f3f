namespace Mapping.Compiler.Syntax;

/// <summary><c>changed 2028-01-15</c></summary>
public sealed record ChangedClauseSyntax(SyntaxToken Keyword, SyntaxToken Date) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Date);
    }
}
