namespace Mapping.Compiler.Syntax;

/// <summary><c>fresh 7 days</c></summary>
public sealed record FreshRuleSyntax(SyntaxToken Keyword, DurationSyntax Duration) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Duration);
    }
}
