using System.Buffers;
using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>cite = STRING | ( NUM | UPPER { "." part } [ NUM | UPPER ] ) { "(" part ")" }</c></summary>
/// <param name="wordEndsOnLine">Whether a number or word on the next line begins something else, as in a crosswalk's rows.</param>
internal sealed class CitationParser(bool wordEndsOnLine) : TotalParser<CitationSyntax>
{
    public static readonly KindSet First = KindSet.Of(SyntaxKind.String, SyntaxKind.Number, SyntaxKind.Upper);

    private static readonly KindSet Parts = KindSet.Of(SyntaxKind.Number, SyntaxKind.Name, SyntaxKind.Upper);

    protected override CitationSyntax Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        var first = state.Current;
        if (!First.Contains(first.Kind))
        {
            return new CitationSyntax([SyntaxToken.MissingBefore(first, SyntaxKind.Citation)]);
        }

        state.Advance();
        if (first.Kind == SyntaxKind.String || !Continues(first, state.Current))
        {
            return new CitationSyntax([first]);
        }

        var tokens = new PooledList<SyntaxToken>(ArrayPool<SyntaxToken>.Shared);
        tokens.Add(first);
        ReadWord(first, ref state, ref tokens);
        ReadParentheses(ref state, ref tokens);
        var citation = new CitationSyntax([.. tokens.AsSpan()]);
        tokens.Dispose();
        return citation;
    }

    private static bool Continues(in SyntaxToken first, in SyntaxToken next) =>
        next.Kind == SyntaxKind.OpenParen
        || (first.Kind == SyntaxKind.Upper && next.Kind is SyntaxKind.Dot or SyntaxKind.Number or SyntaxKind.Upper);

    private void ReadWord(in SyntaxToken first, ref ParseState<SyntaxToken> state, ref PooledList<SyntaxToken> tokens)
    {
        if (first.Kind != SyntaxKind.Upper)
        {
            return;
        }

        while (state.Current.Kind == SyntaxKind.Dot)
        {
            tokens.Add(state.Take());
            tokens.Add(ReadPart(ref state));
        }

        var next = state.Current;
        if (next.Kind is SyntaxKind.Number or SyntaxKind.Upper && !(wordEndsOnLine && next.IsFirstOnLine))
        {
            tokens.Add(state.Take(next));
        }
    }

    private static void ReadParentheses(ref ParseState<SyntaxToken> state, ref PooledList<SyntaxToken> tokens)
    {
        while (state.Current.Kind == SyntaxKind.OpenParen)
        {
            tokens.Add(state.Take());
            tokens.Add(ReadPart(ref state));
            var close = state.Current;
            tokens.Add(close.Kind == SyntaxKind.CloseParen ? state.Take(close) : SyntaxToken.MissingBefore(close, SyntaxKind.CloseParen));
        }
    }

    /// <summary>A part never begins a line, so that an unclosed parenthesis takes no item's keyword.</summary>
    private static SyntaxToken ReadPart(ref ParseState<SyntaxToken> state)
    {
        var part = state.Current;
        return Parts.Contains(part.Kind) && !(part.IsFirstOnLine && part.Keyword != Keyword.None)
            ? state.Take(part)
            : SyntaxToken.MissingBefore(part, SyntaxKind.Citation);
    }
}
