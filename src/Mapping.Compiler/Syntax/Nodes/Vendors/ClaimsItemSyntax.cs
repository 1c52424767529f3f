namespace Mapping.Compiler.Syntax;

/// <summary><c>claims aia Article 15(5) on evasion</c></summary>
public sealed record ClaimsItemSyntax(
    SyntaxToken Keyword,
    SyntaxToken Framework,
    RefListSyntax? Refs,
    SyntaxToken? Partially,
    ReasonSyntax? Reason) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Framework);
        visitor.Visit(Refs);
        visitor.Visit(Partially);
        visitor.Visit(Reason);
    }
}
