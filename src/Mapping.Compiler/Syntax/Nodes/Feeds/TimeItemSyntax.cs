namespace Mapping.Compiler.Syntax;

/// <summary><c>time finished_at</c></summary>
public sealed record TimeItemSyntax(SyntaxToken Keyword, FieldSyntax Field) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Field);
    }
}
