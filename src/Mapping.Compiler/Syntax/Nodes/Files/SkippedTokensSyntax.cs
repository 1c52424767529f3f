using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary>Tokens that no item could take, up to the next item, the end of the block or the next declaration.</summary>
public sealed record SkippedTokensSyntax(ImmutableArray<SyntaxToken> Tokens) : ItemSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.VisitAll(Tokens);
    }
}
