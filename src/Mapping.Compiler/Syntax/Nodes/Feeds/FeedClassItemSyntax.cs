namespace Mapping.Compiler.Syntax;

/// <summary><c>class audit-evidence</c></summary>
public sealed record FeedClassItemSyntax(SyntaxToken Keyword, SyntaxToken Class) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Class);
    }
}
