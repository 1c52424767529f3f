using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>A token of one of some kinds, or a missing one.</summary>
internal sealed class ExpectKind(KindSet kinds, SyntaxKind missing) : TotalParser<SyntaxToken>
{
    protected override SyntaxToken Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds) =>
        kinds.Contains(state.Current.Kind) ? state.Take() : SyntaxToken.MissingBefore(state.Current, missing);
}
