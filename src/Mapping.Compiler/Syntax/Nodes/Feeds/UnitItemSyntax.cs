namespace Mapping.Compiler.Syntax;

/// <summary><c>unit latency_ms milliseconds</c></summary>
public sealed record UnitItemSyntax(SyntaxToken Keyword, FieldSyntax Field, SyntaxToken Unit) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Field);
        visitor.Visit(Unit);
    }
}
