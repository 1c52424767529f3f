namespace Mapping.Compiler.Syntax;

/// <summary><c>other systems ignored</c></summary>
public sealed record OtherSystemsItemSyntax(SyntaxToken Keyword, SyntaxToken SystemsKeyword, SyntaxToken IgnoredKeyword) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(SystemsKeyword);
        visitor.Visit(IgnoredKeyword);
    }
}
