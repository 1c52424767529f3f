using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary>A citation as a lawyer writes it, or a quoted one.</summary>
public sealed record CitationSyntax(ImmutableArray<SyntaxToken> Tokens) : SyntaxNode
{
    internal override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.VisitAll(Tokens);
    }
}
