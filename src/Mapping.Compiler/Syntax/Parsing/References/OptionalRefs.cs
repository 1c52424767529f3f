using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>References that may be left out, so a capitalized keyword that begins the next line is none.</summary>
internal sealed class OptionalRefs(BlockContext context, Parser<SyntaxToken, RefListSyntax> refs) : TotalParser<RefListSyntax?>
{
    protected override RefListSyntax? Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds) =>
        CitationParser.First.Contains(state.Current.Kind) && !IsItem(ref state)
            ? Run(refs, ref state, ref expecteds)
            : null;

    private bool IsItem(ref ParseState<SyntaxToken> state) =>
        state.Current.Keyword != Keyword.None
        && context.StopsName(state.LookAhead(Anchors.LookAhead))
        && state.Next().Kind is SyntaxKind.Name or SyntaxKind.Date or SyntaxKind.OpenBrace;
}
