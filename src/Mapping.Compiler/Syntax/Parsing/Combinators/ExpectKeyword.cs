using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>One of some keywords, in any case of letters, or a missing token. The checker reports the wrong case.</summary>
internal sealed class ExpectKeyword(KeywordSet keywords, SyntaxKind missing, Keyword missingKeyword) : TotalParser<SyntaxToken>
{
    protected override SyntaxToken Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        var token = state.Current;
        return keywords.Contains(token.Keyword)
            ? state.Take(token)
            : SyntaxToken.MissingBefore(token, missing, missingKeyword);
    }
}
