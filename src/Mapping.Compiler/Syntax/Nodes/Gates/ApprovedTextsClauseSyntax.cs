namespace Mapping.Compiler.Syntax;

/// <summary><c>approved texts</c></summary>
public sealed record ApprovedTextsClauseSyntax(SyntaxToken ApprovedKeyword, SyntaxToken TextsKeyword) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(ApprovedKeyword);
        visitor.Visit(TextsKeyword);
    }
}
