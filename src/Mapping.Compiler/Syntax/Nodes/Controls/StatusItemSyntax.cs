namespace Mapping.Compiler.Syntax;

/// <summary><c>status operating since 2026-03-01</c>; the preposition is <c>by</c> after planned, else <c>since</c>.</summary>
public sealed record StatusItemSyntax(
    SyntaxToken Keyword,
    SyntaxToken State,
    SyntaxToken? Preposition,
    SyntaxToken? Date) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(State);
        visitor.Visit(Preposition);
        visitor.Visit(Date);
    }
}
