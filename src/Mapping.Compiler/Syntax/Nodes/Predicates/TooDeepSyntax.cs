using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary>Parentheses nested deeper than the language allows, kept as they stand.</summary>
public sealed record TooDeepSyntax(ImmutableArray<SyntaxToken> Tokens) : PredicateSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.VisitAll(Tokens);
    }
}
