namespace Mapping.Compiler.Syntax;

/// <summary><c>exclude iso A.10.3 because "…" approved by cro</c></summary>
public sealed record ExcludeDeclarationSyntax(
    SyntaxToken Keyword,
    SyntaxToken Framework,
    RefListSyntax Refs,
    ForItemSyntax? For,
    ReasonSyntax Reason,
    ApprovalSyntax Approval) : DeclarationSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Framework);
        visitor.Visit(Refs);
        visitor.Visit(For);
        visitor.Visit(Reason);
        visitor.Visit(Approval);
    }
}
