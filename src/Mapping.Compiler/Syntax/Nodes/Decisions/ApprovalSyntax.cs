namespace Mapping.Compiler.Syntax;

/// <summary><c>approved by cro on 2026-05-01</c></summary>
public sealed record ApprovalSyntax(
    SyntaxToken Keyword,
    SyntaxToken ByKeyword,
    SyntaxToken Owner,
    SyntaxToken? OnKeyword,
    SyntaxToken? Date) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(ByKeyword);
        visitor.Visit(Owner);
        visitor.Visit(OnKeyword);
        visitor.Visit(Date);
    }
}
