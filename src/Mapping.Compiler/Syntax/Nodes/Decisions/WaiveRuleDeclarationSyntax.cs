namespace Mapping.Compiler.Syntax;

/// <summary><c>waive watch/training until 2027-01-31 because "…" approved by ciso on 2026-11-01</c></summary>
public sealed record WaiveRuleDeclarationSyntax(
    SyntaxToken Keyword,
    SyntaxToken Control,
    SyntaxToken Slash,
    SyntaxToken Rule,
    ForItemSyntax? For,
    SyntaxToken UntilKeyword,
    SyntaxToken Until,
    ReasonSyntax Reason,
    ApprovalSyntax Approval) : DeclarationSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Control);
        visitor.Visit(Slash);
        visitor.Visit(Rule);
        visitor.Visit(For);
        visitor.Visit(UntilKeyword);
        visitor.Visit(Until);
        visitor.Visit(Reason);
        visitor.Visit(Approval);
    }
}
