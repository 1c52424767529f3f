namespace Mapping.Compiler.Syntax;

/// <summary><c>read 2026-09-01</c></summary>
public sealed record ReadClauseSyntax(SyntaxToken Keyword, SyntaxToken Date) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Date);
    }
}
