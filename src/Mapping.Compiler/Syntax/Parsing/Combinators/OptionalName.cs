using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>A name that may be left out, so a keyword of the block is none.</summary>
internal sealed class OptionalName(BlockContext context) : TotalParser<SyntaxToken?>
{
    protected override SyntaxToken? Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds) =>
        state.Current.Kind == SyntaxKind.Name && !IsStop(ref state) ? state.Take() : null;

    private bool IsStop(ref ParseState<SyntaxToken> state) =>
        state.Current.Keyword != Keyword.None
        && (context.Own.Contains(state.Current.Keyword) || context.StopsName(state.LookAhead(Anchors.LookAhead)));
}
