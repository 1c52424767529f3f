namespace Mapping.Compiler.Syntax;

/// <summary><c>system model_name</c>, the field that names the system of a record; or <c>system any</c>, where records are about all of them.</summary>
public sealed record FeedSystemItemSyntax(SyntaxToken Keyword, SyntaxToken? AnyKeyword, FieldSyntax? Field) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(AnyKeyword);
        visitor.Visit(Field);
    }
}
