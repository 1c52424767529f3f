namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>
/// Where a declaration begins, whatever came before it: the places at which a broken block ends, so that its damage stays its own.
/// </summary>
internal static class Anchors
{
    /// <summary>How many tokens <see cref="IsDeclaration"/> looks at.</summary>
    public const int LookAhead = 3;

    public static readonly KeywordSet Declarations = KeywordSet.Of(
        Keyword.Use, Keyword.Owner, Keyword.System, Keyword.Group, Keyword.Limit, Keyword.Feed, Keyword.Control,
        Keyword.Waive, Keyword.Exclude, Keyword.Crosswalk, Keyword.Vendor, Keyword.Gate);

    private static readonly KindSet NeverAfterKeyword = KindSet.Of(
        SyntaxKind.Equals, SyntaxKind.NotEquals, SyntaxKind.Less, SyntaxKind.LessOrEqual, SyntaxKind.Greater,
        SyntaxKind.GreaterOrEqual, SyntaxKind.Comma, SyntaxKind.Dot, SyntaxKind.DotDot, SyntaxKind.OpenParen, SyntaxKind.CloseParen);

    /// <summary>A declaration's keyword that stands first on its line, in front of what a declaration goes on with.</summary>
    public static bool IsDeclaration(ReadOnlySpan<SyntaxToken> ahead) =>
        Declarations.Contains(ahead[0].Keyword) && ahead[0].IsFirstOnLine && LooksLikeDeclaration(ahead);

    /// <summary>Outside of blocks a keyword and a name are enough.</summary>
    public static bool IsDeclarationInFile(ReadOnlySpan<SyntaxToken> ahead) =>
        IsDeclaration(ahead)
        || (ahead[0].Keyword is Keyword.Owner or Keyword.System or Keyword.Group or Keyword.Limit
            && ahead[0].Kind == SyntaxKind.Name
            && ahead[0].IsFirstOnLine
            && IsName(KindAt(ahead, 1)));

    /// <summary>Within a line only the whole head of a block is clear enough.</summary>
    public static bool IsDeclarationInLine(ReadOnlySpan<SyntaxToken> ahead) =>
        Declarations.Contains(ahead[0].Keyword)
        && KindAt(ahead, 1) == SyntaxKind.Name
        && KindAt(ahead, 2) == SyntaxKind.String;

    private static bool LooksLikeDeclaration(ReadOnlySpan<SyntaxToken> ahead)
    {
        var second = KindAt(ahead, 1);
        var third = KindAt(ahead, 2);
        if (ahead[0].Kind != SyntaxKind.Name)
        {
            // Capitalized: a word of a citation, unless a whole head follows.
            return second == SyntaxKind.Name && third is SyntaxKind.String or SyntaxKind.OpenBrace;
        }

        return ahead[0].Keyword switch
        {
            Keyword.Owner => second == SyntaxKind.String || (IsName(second) && third == SyntaxKind.String),
            Keyword.System or Keyword.Group => second == SyntaxKind.String
                || (IsName(second) && third is SyntaxKind.String or SyntaxKind.OpenBrace),
            Keyword.Limit => IsName(second) && third is SyntaxKind.Number or SyntaxKind.Minus,
            _ => !NeverAfterKeyword.Contains(second) && !IsTest(ahead),
        };
    }

    /// <summary><c>vendor is missing</c> and <c>vendor in (…)</c> test a field.</summary>
    private static bool IsTest(ReadOnlySpan<SyntaxToken> ahead) =>
        ahead.Length >= LookAhead
        && ((ahead[1].Keyword == Keyword.Is && ahead[2].Keyword == Keyword.Missing)
            || (ahead[1].Keyword == Keyword.In && ahead[2].Kind == SyntaxKind.OpenParen));

    private static bool IsName(SyntaxKind kind) => kind is SyntaxKind.Name or SyntaxKind.Upper;

    private static SyntaxKind KindAt(ReadOnlySpan<SyntaxToken> ahead, int index) =>
        index < ahead.Length ? ahead[index].Kind : SyntaxKind.EndOfFile;
}
