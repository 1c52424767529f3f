using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary><c>facts credit-scoring, not learns-after-release</c></summary>
public sealed record FactsItemSyntax(
    SyntaxToken Keyword,
    ImmutableArray<FactSyntax> Facts,
    ImmutableArray<SyntaxToken> Commas) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.VisitSeparated(Facts, Commas);
    }
}
