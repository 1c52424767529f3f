namespace Mapping.Compiler.Syntax;

/// <summary><c>systems loan-scoring, limits-agent</c></summary>
public sealed record SystemsItemSyntax(SyntaxToken Keyword, NameListSyntax Systems) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Systems);
    }
}
