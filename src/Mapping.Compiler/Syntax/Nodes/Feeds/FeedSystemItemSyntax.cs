namespace Mapping.Compiler.Syntax;

/// <summary><c>system model_name</c>; the field that names the system of a record.</summary>
public sealed record FeedSystemItemSyntax(SyntaxToken Keyword, FieldSyntax Field) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Field);
    }
}
