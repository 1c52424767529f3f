namespace Mapping.Compiler.Syntax;

/// <summary><c>threshold set 2026-01-15 by cro</c></summary>
public sealed record ThresholdRuleSyntax(
    SyntaxToken Keyword,
    SyntaxToken SetKeyword,
    SyntaxToken Date,
    SyntaxToken? ByKeyword,
    SyntaxToken? Owner) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(SetKeyword);
        visitor.Visit(Date);
        visitor.Visit(ByKeyword);
        visitor.Visit(Owner);
    }
}
