namespace Mapping.Compiler.Syntax;

/// <summary>What is taken away from a field: <c>- decided_at</c></summary>
public sealed record SubtrahendSyntax(SyntaxToken Minus, FieldSyntax Field) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Minus);
        visitor.Visit(Field);
    }
}
