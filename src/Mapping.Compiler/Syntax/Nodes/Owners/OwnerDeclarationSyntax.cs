namespace Mapping.Compiler.Syntax;

/// <summary><c>owner ciso "Chief Information Security Officer" domain security</c></summary>
public sealed record OwnerDeclarationSyntax(
    SyntaxToken Keyword,
    SyntaxToken Name,
    SyntaxToken Title,
    DomainItemSyntax? Domain) : DeclarationSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Name);
        visitor.Visit(Title);
        visitor.Visit(Domain);
    }
}
