namespace Mapping.Compiler.Syntax;

/// <summary><c>within 30 days</c></summary>
public sealed record WithinRuleSyntax(SyntaxToken Keyword, DurationSyntax Duration) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Duration);
    }
}
