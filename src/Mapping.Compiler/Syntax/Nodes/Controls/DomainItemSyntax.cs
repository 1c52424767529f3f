namespace Mapping.Compiler.Syntax;

/// <summary><c>domain security, assurance</c></summary>
public sealed record DomainItemSyntax(SyntaxToken Keyword, NameListSyntax Domains) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Domains);
    }
}
