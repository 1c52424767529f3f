namespace Mapping.Compiler.Syntax;

/// <summary>The number in <c>percentile(latency, 95)</c>.</summary>
public sealed record AggregateArgumentSyntax(SyntaxToken Comma, SyntaxToken Number) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Comma);
        visitor.Visit(Number);
    }
}
