namespace Mapping.Compiler.Syntax;

/// <summary><c>Article 15(5) on evasion</c>, <c>4..10</c></summary>
public sealed record RefSyntax(CitationSyntax Citation, RangeEndSyntax? RangeEnd, OnClauseSyntax? On) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Citation);
        visitor.Visit(RangeEnd);
        visitor.Visit(On);
    }
}
