using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>One of some keywords, in any case of letters, or a missing token. The checker reports the wrong case.</summary>
internal sealed class ExpectKeyword(KeywordSet keywords, SyntaxKind missing, Keyword missingKeyword) : TotalParser<SyntaxToken>
{
    protected override SyntaxToken Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds) =>
        keywords.Contains(state.Current.Keyword)
            ? state.Take()
            : SyntaxToken.MissingBefore(state.Current, missing, missingKeyword);
}
