namespace Mapping.Compiler.Syntax;

/// <summary><c>satisfies aia Article 15(5) on evasion partially because "…"</c></summary>
public sealed record SatisfiesItemSyntax(
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
