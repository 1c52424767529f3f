using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary>References joined by commas.</summary>
public sealed record RefListSyntax(ImmutableArray<RefSyntax> Refs, ImmutableArray<SyntaxToken> Commas) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.VisitSeparated(Refs, Commas);
    }
}
