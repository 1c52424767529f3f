using System.Collections.Immutable;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Formatting;

/// <summary>The tokens of a tree that are in the text, in its order.</summary>
internal sealed class TokenList : SyntaxVisitor
{
    private readonly ImmutableArray<SyntaxToken>.Builder tokens = ImmutableArray.CreateBuilder<SyntaxToken>();

    public static ImmutableArray<SyntaxToken> Of(SyntaxTree tree)
    {
        var list = new TokenList();
        list.VisitNode(tree.Root);
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
