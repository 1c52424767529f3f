using System.Collections.Immutable;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Completion;

/// <summary>The word at a cursor that is being typed.</summary>
internal static class TypedWord
{
    /// <summary>Its span, over the cursor and beyond to its end; empty at the cursor where no word is; null inside of text and comments.</summary>
    public static TextSpan? At(SourceText source, ImmutableArray<SyntaxToken> tokens, int offset)
    {
        var index = tokens.Length - 1;
        while (index >= 0 && tokens[index].Start >= offset)
        {
            index--;
        }

        if (index < 0)
        {
            return IsComment(source, 0, offset) ? null : new TextSpan(offset, 0);
        }

        var token = tokens[index];
        return token.Kind switch
        {
            SyntaxKind.Text when IsInside(token, offset) => null,
            SyntaxKind.String or SyntaxKind.Quoted when IsInside(token, offset) => token.Span,
            _ when token.End < offset => IsComment(source, token.End, offset) ? null : new TextSpan(offset, 0),
            SyntaxKind.Bad when IsComment(source, token.Start, offset) => null,
            _ when IsWord(token) || token.Kind == SyntaxKind.Minus => Whole(tokens, index, offset),
            _ => new TextSpan(offset, 0),
        };
    }

    /// <summary>Blanks and comments only stand between tokens, so two slashes there begin a comment.</summary>
    private static bool IsComment(SourceText source, int start, int offset)
    {
        var between = source[TextSpan.FromBounds(start, offset)];
        return between[LineEnds.StartOfLast(between)..].Contains("//", StringComparison.Ordinal);
    }

    private static bool IsInside(in SyntaxToken token, int offset) =>
        offset < token.End || (offset == token.End && (token.Flags & TokenFlags.Unterminated) != 0);

    private static bool IsWord(in SyntaxToken token) =>
        token.Kind is SyntaxKind.Name or SyntaxKind.Upper or SyntaxKind.Number or SyntaxKind.Date or SyntaxKind.Quoted;

    /// <summary>A date or a name is several tokens while it is typed: <c>2026-1</c>, <c>data-</c>.</summary>
    private static TextSpan Whole(ImmutableArray<SyntaxToken> tokens, int index, int offset)
    {
        var first = index;
        while (first > 0 && tokens[first - 1].End == tokens[first].Start && Joins(tokens[first - 1], tokens[first]))
        {
            first--;
        }

        if (tokens[first].Kind == SyntaxKind.Minus)
        {
            first++;
        }

        return first > index
            ? new TextSpan(offset, 0)
            : TextSpan.FromBounds(tokens[first].Start, Math.Max(offset, tokens[index].End));
    }

    private static bool Joins(in SyntaxToken left, in SyntaxToken right) =>
        (IsWord(left) && right.Kind == SyntaxKind.Minus) || (left.Kind == SyntaxKind.Minus && IsWord(right));
}
