namespace Mapping.Compiler.Syntax;

/// <summary><c>waive aia Article 15(5) on model-poisoning until 2027-01-31 because "…" approved by ciso</c></summary>
public sealed record WaiveDeclarationSyntax(
    SyntaxToken Keyword,
    SyntaxToken Framework,
    RefListSyntax Refs,
    ForItemSyntax? For,
    SyntaxToken UntilKeyword,
    SyntaxToken Until,
    ReasonSyntax Reason,
    ApprovalSyntax Approval) : DeclarationSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Framework);
        visitor.Visit(Refs);
        visitor.Visit(For);
        visitor.Visit(UntilKeyword);
        visitor.Visit(Until);
        visitor.Visit(Reason);
        visitor.Visit(Approval);
    }
}
