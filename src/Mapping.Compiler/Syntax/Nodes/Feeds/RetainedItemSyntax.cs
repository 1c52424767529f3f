namespace Mapping.Compiler.Syntax;

/// <summary><c>retained 10 years</c></summary>
public sealed record RetainedItemSyntax(SyntaxToken Keyword, DurationSyntax Duration) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Duration);
    }
}
