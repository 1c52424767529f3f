namespace Mapping.Compiler.Syntax;

/// <summary><c>time from name</c>, the date in the name of a file.</summary>
public sealed record TimeFromNameItemSyntax(SyntaxToken Keyword, SyntaxToken FromKeyword, SyntaxToken NameKeyword) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(FromKeyword);
        visitor.Visit(NameKeyword);
    }
}
