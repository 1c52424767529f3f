using System.Collections.Immutable;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Structure;

/// <summary>The tokens of a part of a tree that are really in the text, in its order.</summary>
internal sealed class TokenList : SyntaxVisitor
{
    private readonly ImmutableArray<SyntaxToken>.Builder tokens = ImmutableArray.CreateBuilder<SyntaxToken>();

    public static ImmutableArray<SyntaxToken> Of(SyntaxNode node)
    {
        var list = new TokenList();
        list.VisitNode(node);
        return list.tokens.ToImmutable();
    }

    public override void VisitToken(in SyntaxToken token)
    {
        if (!token.IsMissing)
        {
            tokens.Add(token);
        }
    }
}
