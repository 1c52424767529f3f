using System.Collections.Immutable;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Completion;

/// <summary>The tokens of a part of a tree that are really in the text, in its order.</summary>
internal sealed class DeclarationTokens : SyntaxVisitor
{
    private readonly ImmutableArray<SyntaxToken>.Builder tokens = ImmutableArray.CreateBuilder<SyntaxToken>();

    public static ImmutableArray<SyntaxToken> Of(SyntaxNode node)
    {
        var visitor = new DeclarationTokens();
        visitor.VisitNode(node);
        return visitor.tokens.DrainToImmutable();
    }

    public override void VisitToken(in SyntaxToken token)
    {
        if (!token.IsMissing && token.Kind != SyntaxKind.EndOfFile)
        {
            tokens.Add(token);
        }
    }
}
