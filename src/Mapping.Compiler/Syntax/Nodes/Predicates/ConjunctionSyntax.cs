using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary>Operands joined by <c>and</c>.</summary>
public sealed record ConjunctionSyntax(
    ImmutableArray<PredicateSyntax> Operands,
    ImmutableArray<SyntaxToken> AndKeywords) : PredicateSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.VisitSeparated(Operands, AndKeywords);
    }
}
