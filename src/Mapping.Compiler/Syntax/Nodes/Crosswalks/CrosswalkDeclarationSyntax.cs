using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary><c>crosswalk iso to aia { … }</c></summary>
public sealed record CrosswalkDeclarationSyntax(
    SyntaxToken Keyword,
    SyntaxToken Source,
    SyntaxToken ToKeyword,
    SyntaxToken Target,
    SyntaxToken OpenBrace,
    ImmutableArray<ItemSyntax> Rows,
    SyntaxToken CloseBrace) : DeclarationSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Source);
        visitor.Visit(ToKeyword);
        visitor.Visit(Target);
        visitor.Visit(OpenBrace);
        visitor.VisitAll(Rows);
        visitor.Visit(CloseBrace);
    }
}
