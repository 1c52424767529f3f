namespace Mapping.Compiler.Syntax;

/// <summary><c>scope aia Article 9, Article 15</c>; without references, the whole framework.</summary>
public sealed record ScopeItemSyntax(SyntaxToken Keyword, SyntaxToken Framework, RefListSyntax? Refs) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Framework);
        visitor.Visit(Refs);
    }
}
