using Mapping.Compiler.Text;

namespace Mapping.Compiler.Syntax;

/// <summary>
/// A token with the blanks and comments before it. Offsets count UTF-16 code units from 0; trivia is
/// <c>[FullStart..Start)</c>, the token itself <c>[Start..Start + Length)</c>. A capitalized word, or a sign of another language
/// such as <c>&amp;&amp;</c>, carries the keyword that its author meant; the kind tells it from a keyword.
/// </summary>
public readonly record struct SyntaxToken(
    SyntaxKind Kind,
    Keyword Keyword,
    TokenFlags Flags,
    int FullStart,
    int Start,
    int Length)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public bool IsMissing => (Flags & TokenFlags.Missing) != 0;

    public bool IsFirstOnLine => (Flags & TokenFlags.FirstOnLine) != 0;

    /// <summary>A token that the parser expected before <paramref name="next"/>: at the end of the token before it.</summary>
    public static SyntaxToken MissingBefore(in SyntaxToken next, SyntaxKind kind, Keyword keyword = Keyword.None) =>
        new(kind, keyword, TokenFlags.Missing, next.FullStart, next.FullStart, 0);
}
