namespace Mapping.Compiler.Syntax;

/// <summary><c>key run_id</c></summary>
public sealed record KeyItemSyntax(SyntaxToken Keyword, FieldSyntax Field) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Field);
    }
}
