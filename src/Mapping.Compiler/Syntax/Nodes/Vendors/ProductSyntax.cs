using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary><c>product shield "Shield" { … }</c></summary>
public sealed record ProductSyntax(
    SyntaxToken Keyword,
    SyntaxToken Name,
    SyntaxToken Title,
    SyntaxToken OpenBrace,
    ImmutableArray<ItemSyntax> Items,
    SyntaxToken CloseBrace) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Name);
        visitor.Visit(Title);
        visitor.Visit(OpenBrace);
        visitor.VisitAll(Items);
        visitor.Visit(CloseBrace);
    }
}
