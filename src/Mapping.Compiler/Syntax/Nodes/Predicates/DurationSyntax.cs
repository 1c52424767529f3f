namespace Mapping.Compiler.Syntax;

/// <summary><c>30 days</c></summary>
public sealed record DurationSyntax(SyntaxToken Number, SyntaxToken Unit) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Number);
        visitor.Visit(Unit);
    }
}
