namespace Mapping.Compiler.Syntax;

/// <summary><c>without waivers</c></summary>
public sealed record WithoutWaiversClauseSyntax(SyntaxToken WithoutKeyword, SyntaxToken WaiversKeyword) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(WithoutKeyword);
        visitor.Visit(WaiversKeyword);
    }
}
