namespace Mapping.Compiler.Syntax;

/// <summary><c>require aia Article 9 evidenced at least 90% only in force without waivers approved texts</c></summary>
public sealed record RequireItemSyntax(
    SyntaxToken Keyword,
    SyntaxToken Framework,
    RefListSyntax? Refs,
    SyntaxToken Level,
    AtLeastClauseSyntax? AtLeast,
    OnlyInForceClauseSyntax? OnlyInForce,
    WithoutWaiversClauseSyntax? WithoutWaivers,
    ApprovedTextsClauseSyntax? ApprovedTexts) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Framework);
        visitor.Visit(Refs);
        visitor.Visit(Level);
        visitor.Visit(AtLeast);
        visitor.Visit(OnlyInForce);
        visitor.Visit(WithoutWaivers);
        visitor.Visit(ApprovedTexts);
    }
}
