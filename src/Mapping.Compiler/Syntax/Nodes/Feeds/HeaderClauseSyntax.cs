namespace Mapping.Compiler.Syntax;

/// <summary><c>header 3</c></summary>
public sealed record HeaderClauseSyntax(SyntaxToken Keyword, SyntaxToken Row) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Row);
    }
}
