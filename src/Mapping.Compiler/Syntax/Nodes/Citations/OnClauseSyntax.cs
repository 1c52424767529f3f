namespace Mapping.Compiler.Syntax;

/// <summary><c>on evasion, confidentiality</c></summary>
public sealed record OnClauseSyntax(SyntaxToken Keyword, NameListSyntax Elements) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Elements);
    }
}
