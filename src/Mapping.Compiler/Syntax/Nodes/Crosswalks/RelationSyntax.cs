namespace Mapping.Compiler.Syntax;

/// <summary><c>equal</c>, <c>subset of</c>, <c>superset of</c>, <c>intersects</c> or <c>none</c>.</summary>
public sealed record RelationSyntax(SyntaxToken Keyword, SyntaxToken? OfKeyword) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(OfKeyword);
    }
}
