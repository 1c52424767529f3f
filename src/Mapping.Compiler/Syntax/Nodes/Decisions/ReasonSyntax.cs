namespace Mapping.Compiler.Syntax;

/// <summary><c>because "…"</c></summary>
public sealed record ReasonSyntax(SyntaxToken Keyword, SyntaxToken Text) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Text);
    }
}
