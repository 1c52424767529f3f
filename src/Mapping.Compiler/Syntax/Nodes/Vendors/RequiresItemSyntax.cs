namespace Mapping.Compiler.Syntax;

/// <summary><c>requires human-review</c></summary>
public sealed record RequiresItemSyntax(SyntaxToken Keyword, NameListSyntax Controls) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Controls);
    }
}
