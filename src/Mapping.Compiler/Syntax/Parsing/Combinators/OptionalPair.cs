using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>A keyword and the token it brings along, if the keyword stands here.</summary>
internal sealed class OptionalPair(Keyword keyword, Parser<SyntaxToken, SyntaxToken> token)
    : TotalParser<(SyntaxToken Keyword, SyntaxToken Token)?>
{
    protected override (SyntaxToken Keyword, SyntaxToken Token)? Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        if (state.Current.Keyword != keyword)
        {
            return null;
        }

        var word = state.Take();
        return (word, Run(token, ref state, ref expecteds));
    }
}
