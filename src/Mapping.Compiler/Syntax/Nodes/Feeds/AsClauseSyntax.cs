namespace Mapping.Compiler.Syntax;

/// <summary><c>as "dd.MM.yyyy"</c></summary>
public sealed record AsClauseSyntax(SyntaxToken Keyword, SyntaxToken Format) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Format);
    }
}
