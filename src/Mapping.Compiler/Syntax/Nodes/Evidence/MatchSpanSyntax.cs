namespace Mapping.Compiler.Syntax;

/// <summary>When the record of the other feed must be: <c>before</c>, <c>at most 4 hours after</c></summary>
public sealed record MatchSpanSyntax(MatchLimitSyntax? Limit, SyntaxToken Direction) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Limit);
        visitor.Visit(Direction);
    }
}
