using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>A keyword, if it stands here.</summary>
internal sealed class OptionalKeyword(Keyword keyword) : TotalParser<SyntaxToken?>
{
    protected override SyntaxToken? Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds) =>
        state.Current.Keyword == keyword ? state.Take() : null;
}
