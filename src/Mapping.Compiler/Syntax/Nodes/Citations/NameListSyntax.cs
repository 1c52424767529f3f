using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary>Names joined by commas.</summary>
public sealed record NameListSyntax(ImmutableArray<SyntaxToken> Names, ImmutableArray<SyntaxToken> Commas) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.VisitSeparated(Names, Commas);
    }
}
