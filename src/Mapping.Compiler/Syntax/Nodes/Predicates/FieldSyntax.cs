using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary>A path of names, joined by dots.</summary>
public sealed record FieldSyntax(ImmutableArray<SyntaxToken> Parts, ImmutableArray<SyntaxToken> Dots) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.VisitSeparated(Parts, Dots);
    }
}
