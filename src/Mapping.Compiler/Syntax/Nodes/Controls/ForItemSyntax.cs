namespace Mapping.Compiler.Syntax;

/// <summary><c>for loan-scoring, sme-scoring</c></summary>
public sealed record ForItemSyntax(SyntaxToken Keyword, NameListSyntax Systems) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Systems);
    }
}
