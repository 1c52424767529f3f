namespace Mapping.Compiler.Syntax;

/// <summary><c>not learns-after-release</c></summary>
public sealed record FactSyntax(SyntaxToken? NotKeyword, SyntaxToken Name) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(NotKeyword);
        visitor.Visit(Name);
    }
}
