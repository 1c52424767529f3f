namespace Mapping.Compiler.Syntax;

/// <summary><c>not passed</c></summary>
public sealed record NegationSyntax(SyntaxToken NotKeyword, PredicateSyntax Operand) : PredicateSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(NotKeyword);
        visitor.Visit(Operand);
    }
}
