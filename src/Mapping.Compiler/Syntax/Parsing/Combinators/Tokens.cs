namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>The parsers of single tokens that the whole grammar shares.</summary>
internal static class Tokens
{
    public static readonly ExpectKind String = Expect(SyntaxKind.String);
    public static readonly ExpectKind Date = Expect(SyntaxKind.Date);
    public static readonly ExpectKind Number = Expect(SyntaxKind.Number);
    public static readonly ExpectKind Upper = Expect(SyntaxKind.Upper);
    public static readonly ExpectKind Percent = Expect(SyntaxKind.Percent);
    public static readonly ExpectKind Comma = Expect(SyntaxKind.Comma);
    public static readonly ExpectKind OpenBrace = Expect(SyntaxKind.OpenBrace);
    public static readonly ExpectKind CloseBrace = Expect(SyntaxKind.CloseBrace);
    public static readonly ExpectKind OpenParen = Expect(SyntaxKind.OpenParen);
    public static readonly ExpectKind CloseParen = Expect(SyntaxKind.CloseParen);

    public static ExpectKind Expect(SyntaxKind kind) => new(KindSet.Of(kind), kind);

    public static ExpectKind Expect(SyntaxKind missing, params ReadOnlySpan<SyntaxKind> kinds) => new(KindSet.Of(kinds), missing);

    public static ExpectKeyword Expect(Keyword keyword) => new(KeywordSet.Of(keyword), SyntaxKind.Name, keyword);

    public static ExpectKeyword Expect(SyntaxKind missing, params ReadOnlySpan<Keyword> keywords) =>
        new(KeywordSet.Of(keywords), missing, Keyword.None);

    public static OptionalKeyword Optional(Keyword keyword) => new(keyword);

    public static WhenKeyword<T> When<T>(Keyword keyword, Pidgin.Parser<SyntaxToken, T> clause)
        where T : class => new(keyword, clause);

    public static SeparatedList<T> ByCommas<T>(Pidgin.Parser<SyntaxToken, T> element) =>
        new(element, SyntaxKind.Comma, Keyword.None);

    public static SeparatedList<T> ByKeyword<T>(Pidgin.Parser<SyntaxToken, T> element, Keyword keyword) =>
        new(element, SyntaxKind.Name, keyword);
}
