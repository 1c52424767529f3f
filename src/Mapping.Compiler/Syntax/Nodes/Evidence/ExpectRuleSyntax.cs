namespace Mapping.Compiler.Syntax;

/// <summary><c>expect max(success_rate) &lt;= 2%</c>, <c>expect sum(fails) / sum(attempts) &lt;= 2% for each region</c></summary>
public sealed record ExpectRuleSyntax(
    SyntaxToken Keyword,
    FigureSyntax Figure,
    DivisorSyntax? Divisor,
    SyntaxToken Comparison,
    ValueSyntax Value,
    ForEachClauseSyntax? ForEach) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Figure);
        visitor.Visit(Divisor);
        visitor.Visit(Comparison);
        visitor.Visit(Value);
        visitor.Visit(ForEach);
    }
}
