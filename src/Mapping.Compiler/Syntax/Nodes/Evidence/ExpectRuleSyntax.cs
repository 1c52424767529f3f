namespace Mapping.Compiler.Syntax;

/// <summary><c>expect max(success_rate) &lt;= 2%</c></summary>
public sealed record ExpectRuleSyntax(
    SyntaxToken Keyword,
    SyntaxToken Aggregate,
    SyntaxToken OpenParen,
    FieldSyntax? Field,
    AggregateArgumentSyntax? Argument,
    WhereClauseSyntax? Where,
    SyntaxToken CloseParen,
    SyntaxToken Comparison,
    ValueSyntax Value) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Aggregate);
        visitor.Visit(OpenParen);
        visitor.Visit(Field);
        visitor.Visit(Argument);
        visitor.Visit(Where);
        visitor.Visit(CloseParen);
        visitor.Visit(Comparison);
        visitor.Visit(Value);
    }
}
