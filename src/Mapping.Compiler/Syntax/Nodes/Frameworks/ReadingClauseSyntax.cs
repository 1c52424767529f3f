using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary><c>reading chapter-ix formal</c></summary>
public sealed record ReadingClauseSyntax(SyntaxToken Keyword, ImmutableArray<ReadingSyntax> Readings, ImmutableArray<SyntaxToken> Commas) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Keyword);
        visitor.VisitSeparated(Readings, Commas);
    }
}
