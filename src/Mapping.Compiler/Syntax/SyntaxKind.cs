namespace Mapping.Compiler.Syntax;

/// <summary>
/// The kinds of tokens. The last group never comes from the scanner: it names what a missing token should have been,
/// where more than one kind would have done.
/// </summary>
public enum SyntaxKind : byte
{
    None,
    EndOfFile,

    /// <summary>A character the language has no use for.</summary>
    Bad,

    /// <summary>Begins lower-case; kebab-case, fields may hold <c>_</c>. Keywords are names too, see <see cref="Keyword"/>.</summary>
    Name,

    /// <summary>Begins upper-case: <c>Article</c>, <c>A</c>, <c>EUR</c>.</summary>
    Upper,

    /// <summary>A digit, then letters and digits, then dotted parts: <c>4a</c>, <c>6.1.2</c>, <c>0.95</c>.</summary>
    Number,

    /// <summary><c>2026-03-01</c>; a day that does not exist is a date with a diagnostic.</summary>
    Date,

    /// <summary><c>"…"</c>, ends on its line.</summary>
    String,

    /// <summary><c>"""…"""</c></summary>
    Text,

    /// <summary>A field name between backquotes, or one that only its first sign keeps from being a word: <c>@timestamp</c>, <c>_id</c>, <c>$date</c>.</summary>
    Quoted,
    OpenBrace,
    CloseBrace,
    OpenParen,
    CloseParen,

    /// <summary>Behind the name of a list: begins the key of one element.</summary>
    OpenBracket,
    CloseBracket,
    Comma,
    Dot,
    DotDot,
    Minus,
    Slash,

    /// <summary>Behind a full stop: every element of a list.</summary>
    Star,
    Percent,
    Equals,
    NotEquals,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,

    // Only of missing tokens.
    Citation,
    Comparison,
    Edition,
    Field,
    Level,
    NewestOf,
    Reason,
    Relation,
    State,
    TestOrGroup,
    Unit,
    Value,
}
