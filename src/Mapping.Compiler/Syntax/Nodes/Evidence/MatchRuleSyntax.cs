namespace Mapping.Compiler.Syntax;

/// <summary><c>expect match in approvals on payment_id = id at most 4 hours before</c>, <c>expect no match in revocations on key = key before</c></summary>
public sealed record MatchRuleSyntax(
    SyntaxToken Keyword,
    SyntaxToken? NoKeyword,
    SyntaxToken MatchKeyword,
    SyntaxToken InKeyword,
    SyntaxToken Feed,
    SyntaxToken OnKeyword,
    FieldSyntax Field,
    SyntaxToken EqualsSign,
    FieldSyntax OtherField,
    WhereClauseSyntax? Where,
    MatchSpanSyntax? Distance) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(NoKeyword);
        visitor.Visit(MatchKeyword);
        visitor.Visit(InKeyword);
        visitor.Visit(Feed);
        visitor.Visit(OnKeyword);
        visitor.Visit(Field);
        visitor.Visit(EqualsSign);
        visitor.Visit(OtherField);
        visitor.Visit(Where);
        visitor.Visit(Distance);
    }
}
