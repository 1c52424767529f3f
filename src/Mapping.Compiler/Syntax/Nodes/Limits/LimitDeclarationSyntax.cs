namespace Mapping.Compiler.Syntax;

/// <summary><c>limit refund-cap 500 EUR set 2026-03-02 by cro because "…" approved by board</c></summary>
public sealed record LimitDeclarationSyntax(
    SyntaxToken Keyword,
    SyntaxToken Name,
    ValueSyntax Amount,
    SyntaxToken SetKeyword,
    SyntaxToken Date,
    SyntaxToken ByKeyword,
    SyntaxToken Owner,
    ReasonSyntax? Reason,
    ApprovalSyntax? Approval) : DeclarationSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Name);
        visitor.Visit(Amount);
        visitor.Visit(SetKeyword);
        visitor.Visit(Date);
        visitor.Visit(ByKeyword);
        visitor.Visit(Owner);
        visitor.Visit(Reason);
        visitor.Visit(Approval);
    }
}
