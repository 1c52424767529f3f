namespace Mapping.Compiler.Syntax;

/// <summary><c>..10</c></summary>
public sealed record RangeEndSyntax(SyntaxToken DotDot, CitationSyntax Citation) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(DotDot);
        visitor.Visit(Citation);
    }
}
