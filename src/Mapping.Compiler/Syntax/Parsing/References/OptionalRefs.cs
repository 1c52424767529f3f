using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>
/// References that may be left out, so a capitalized keyword that begins the next line is none. Left out, they mean the whole
/// framework; so where the line goes on with a word that nothing can begin with, such as a title that is being typed, it is a
/// citation that is missing, and nothing is meant.
/// </summary>
/// <param name="context">The block around.</param>
/// <param name="refs">The references, where there are any.</param>
/// <param name="following">What may follow them; null where something must, so that it is missed instead of a citation.</param>
internal sealed class OptionalRefs(BlockContext context, Parser<SyntaxToken, RefListSyntax> refs, KeywordSet? following) : TotalParser<RefListSyntax?>
{
    private static readonly KindSet Ends = KindSet.Of(SyntaxKind.CloseBrace, SyntaxKind.EndOfFile);

    protected override RefListSyntax? Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds) =>
        CitationParser.First.Contains(state.Current.Kind) && !IsItem(ref state) || IsStray(state.Current)
            ? Run(refs, ref state, ref expecteds)
            : null;

    private bool IsStray(in SyntaxToken token) =>
        following is { } words
        && !token.IsFirstOnLine
        && !Ends.Contains(token.Kind)
        && !words.Contains(token.Keyword)
        && !context.Own.Contains(token.Keyword);

    private bool IsItem(ref ParseState<SyntaxToken> state) =>
        state.Current.Keyword != Keyword.None
        && context.StopsName(state.LookAhead(Anchors.LookAhead))
        && state.Next().Kind is SyntaxKind.Name or SyntaxKind.Date or SyntaxKind.OpenBrace;
}
