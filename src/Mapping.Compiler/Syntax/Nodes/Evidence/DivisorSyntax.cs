namespace Mapping.Compiler.Syntax;

/// <summary>What a figure is divided by: <c>/ sum(attempts)</c></summary>
public sealed record DivisorSyntax(SyntaxToken Slash, FigureSyntax Figure) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Slash);
        visitor.Visit(Figure);
    }
}
