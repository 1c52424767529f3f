using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>A token of one of some kinds, or a missing one.</summary>
internal sealed class ExpectKind(KindSet kinds, SyntaxKind missing) : TotalParser<SyntaxToken>
{
    protected override SyntaxToken Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        var token = state.Current;
        return kinds.Contains(token.Kind) ? state.Take(token) : SyntaxToken.MissingBefore(token, missing);
    }
}
