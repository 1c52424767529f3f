namespace Mapping.Compiler.Syntax;

/// <summary><c>time finished_at</c>, <c>time Datum as "dd.MM.yyyy"</c></summary>
public sealed record TimeItemSyntax(SyntaxToken Keyword, FieldSyntax Field, AsClauseSyntax? As) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Field);
        visitor.Visit(As);
    }
}
