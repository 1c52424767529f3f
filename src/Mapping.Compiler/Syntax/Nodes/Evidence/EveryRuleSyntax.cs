namespace Mapping.Compiler.Syntax;

/// <summary><c>every 7 days tolerate 1</c></summary>
public sealed record EveryRuleSyntax(SyntaxToken Keyword, DurationSyntax Period, SyntaxToken? TolerateKeyword, SyntaxToken? Tolerated) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Period);
        visitor.Visit(TolerateKeyword);
        visitor.Visit(Tolerated);
    }
}
