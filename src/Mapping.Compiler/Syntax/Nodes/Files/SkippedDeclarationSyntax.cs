using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary>Tokens that no declaration could take, up to the next declaration.</summary>
public sealed record SkippedDeclarationSyntax(ImmutableArray<SyntaxToken> Tokens) : DeclarationSyntax
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.VisitAll(Tokens);
    }
}
