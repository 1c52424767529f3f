using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary>Operands joined by <c>or</c>.</summary>
public sealed record DisjunctionSyntax(
    ImmutableArray<PredicateSyntax> Operands,
    ImmutableArray<SyntaxToken> OrKeywords) : PredicateSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.VisitSeparated(Operands, OrKeywords);
    }
}
