namespace Mapping.Compiler.Syntax;

/// <summary><c>chapter-ix formal</c></summary>
public sealed record ReadingSyntax(SyntaxToken Name, SyntaxToken Choice) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Name);
        visitor.Visit(Choice);
    }
}
