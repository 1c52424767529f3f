namespace Mapping.Compiler.Syntax;

/// <summary><c>renewal ciso, 120000 EUR per year, until 2027-06-30</c></summary>
public sealed record RenewalItemSyntax(
    SyntaxToken Keyword,
    SyntaxToken Owner,
    CostClauseSyntax? Cost,
    UntilClauseSyntax? Until) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Owner);
        visitor.Visit(Cost);
        visitor.Visit(Until);
    }
}
