namespace Mapping.Compiler.Syntax;

/// <summary><c>class high-risk annex-iii</c>; the second name is the route.</summary>
public sealed record ClassItemSyntax(SyntaxToken Keyword, SyntaxToken Class, SyntaxToken? Route) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Class);
        visitor.Visit(Route);
    }
}
