using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary><c>files "evidence/*.jsonl"</c></summary>
public sealed record FilesItemSyntax(
    SyntaxToken Keyword,
    ImmutableArray<SyntaxToken> Patterns,
    ImmutableArray<SyntaxToken> Commas) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.VisitSeparated(Patterns, Commas);
    }
}
