namespace Mapping.Compiler.Syntax;

/// <summary><c>as milliseconds</c> behind a field of a rule</summary>
public sealed record ReadAsSyntax(SyntaxToken Keyword, SyntaxToken Unit) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Unit);
    }
}
