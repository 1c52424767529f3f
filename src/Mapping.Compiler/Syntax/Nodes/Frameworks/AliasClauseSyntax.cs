namespace Mapping.Compiler.Syntax;

/// <summary><c>as aia</c></summary>
public sealed record AliasClauseSyntax(SyntaxToken Keyword, SyntaxToken Name) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Name);
    }
}
