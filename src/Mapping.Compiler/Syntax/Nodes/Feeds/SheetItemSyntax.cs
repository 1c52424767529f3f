namespace Mapping.Compiler.Syntax;

/// <summary><c>sheet "Risks"</c>, <c>sheet "Risks" header 3</c></summary>
public sealed record SheetItemSyntax(SyntaxToken Keyword, SyntaxToken Sheet, HeaderClauseSyntax? Header) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Sheet);
        visitor.Visit(Header);
    }
}
