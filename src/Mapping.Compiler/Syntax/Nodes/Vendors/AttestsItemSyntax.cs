namespace Mapping.Compiler.Syntax;

/// <summary><c>attests "evidence/soc2.pdf" expires 2027-01-31</c></summary>
public sealed record AttestsItemSyntax(
    SyntaxToken Keyword,
    SyntaxToken Path,
    SyntaxToken ExpiresKeyword,
    SyntaxToken Date) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Path);
        visitor.Visit(ExpiresKeyword);
        visitor.Visit(Date);
    }
}
