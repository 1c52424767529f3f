namespace Mapping.Compiler.Syntax;

/// <summary><c>only in force</c></summary>
public sealed record OnlyInForceClauseSyntax(
    SyntaxToken OnlyKeyword,
    SyntaxToken InKeyword,
    SyntaxToken ForceKeyword) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(OnlyKeyword);
        visitor.Visit(InKeyword);
        visitor.Visit(ForceKeyword);
    }
}
