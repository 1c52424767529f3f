using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary><c>evidence attack-success "…" { … }</c></summary>
public sealed record EvidenceSyntax(
    SyntaxToken Keyword,
    SyntaxToken Name,
    SyntaxToken? Title,
    SyntaxToken OpenBrace,
    ImmutableArray<ItemSyntax> Rules,
    SyntaxToken CloseBrace) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.Visit(Name);
        visitor.Visit(Title);
        visitor.Visit(OpenBrace);
        visitor.VisitAll(Rules);
        visitor.Visit(CloseBrace);
    }
}
