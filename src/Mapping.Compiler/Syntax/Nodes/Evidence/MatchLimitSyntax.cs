namespace Mapping.Compiler.Syntax;

/// <summary>How far away the record of the other feed may be: <c>at most 4 hours</c></summary>
public sealed record MatchLimitSyntax(SyntaxToken AtKeyword, SyntaxToken MostKeyword, DurationSyntax Duration) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(AtKeyword);
        visitor.Visit(MostKeyword);
        visitor.Visit(Duration);
    }
}
