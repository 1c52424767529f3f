namespace Mapping.Compiler.Syntax;

/// <summary><c>provides injection-screening</c></summary>
public sealed record ProvidesItemSyntax(SyntaxToken Keyword, NameListSyntax Controls) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Controls);
    }
}
