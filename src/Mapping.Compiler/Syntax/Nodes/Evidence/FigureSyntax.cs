namespace Mapping.Compiler.Syntax;

/// <summary><c>max(success_rate where suite = "extraction")</c></summary>
public sealed record FigureSyntax(
    SyntaxToken Aggregate,
    SyntaxToken OpenParen,
    FieldSyntax? Field,
    SubtrahendSyntax? Subtrahend,
    AggregateArgumentSyntax? Argument,
    WhereClauseSyntax? Where,
    SyntaxToken CloseParen) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Aggregate);
        visitor.Visit(OpenParen);
        visitor.Visit(Field);
        visitor.Visit(Subtrahend);
        visitor.Visit(Argument);
        visitor.Visit(Where);
        visitor.Visit(CloseParen);
    }
}
