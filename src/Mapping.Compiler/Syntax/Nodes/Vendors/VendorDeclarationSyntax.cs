using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary><c>vendor guardco "GuardCo" { … }</c></summary>
public sealed record VendorDeclarationSyntax(
    SyntaxToken Keyword,
    SyntaxToken Name,
    SyntaxToken Title,
    SyntaxToken OpenBrace,
    ImmutableArray<ItemSyntax> Products,
    SyntaxToken CloseBrace) : DeclarationSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Name);
        visitor.Visit(Title);
        visitor.Visit(OpenBrace);
        visitor.VisitAll(Products);
        visitor.Visit(CloseBrace);
    }
}
