namespace Mapping.Compiler.Syntax;

/// <summary><c>satisfies aia Article 15(5) on evasion read 2026-09-01 partially because "…"</c></summary>
public sealed record SatisfiesItemSyntax(
    SyntaxToken Keyword,
    SyntaxToken Framework,
    RefListSyntax? Refs,
    ReadClauseSyntax? Read,
    SyntaxToken? Partially,
    ReasonSyntax? Reason) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Framework);
        visitor.Visit(Refs);
        visitor.Visit(Read);
        visitor.Visit(Partially);
        visitor.Visit(Reason);
    }
}
