using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary><c>gate release { … }</c></summary>
public sealed record GateDeclarationSyntax(
    SyntaxToken Keyword,
    SyntaxToken Name,
    ForItemSyntax? For,
    SyntaxToken OpenBrace,
    ImmutableArray<ItemSyntax> Requirements,
    SyntaxToken CloseBrace) : DeclarationSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Name);
        visitor.Visit(For);
        visitor.Visit(OpenBrace);
        visitor.VisitAll(Requirements);
        visitor.Visit(CloseBrace);
    }
}
