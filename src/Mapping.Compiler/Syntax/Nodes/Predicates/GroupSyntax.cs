namespace Mapping.Compiler.Syntax;

/// <summary><c>( … )</c></summary>
public sealed record GroupSyntax(SyntaxToken OpenParen, PredicateSyntax Predicate, SyntaxToken CloseParen) : PredicateSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(OpenParen);
        visitor.Visit(Predicate);
        visitor.Visit(CloseParen);
    }
}
