using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary><c>group lending "Lending" { systems loan-scoring, limits-agent }</c></summary>
public sealed record GroupDeclarationSyntax(
    SyntaxToken Keyword,
    SyntaxToken Name,
    SyntaxToken Title,
    SyntaxToken OpenBrace,
    ImmutableArray<ItemSyntax> Items,
    SyntaxToken CloseBrace) : DeclarationSyntax
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
