using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>The keywords of a block's items, and of the items of the block around it.</summary>
internal sealed record BlockContext(KeywordSet Own, KeywordSet Outer)
{
    /// <summary>Outside of blocks.</summary>
    public static readonly BlockContext File = new(default, default);

    /// <summary>Whether a name here belongs to what comes next: a keyword that stands first on its line begins an item.</summary>
    public bool StopsName(ReadOnlySpan<SyntaxToken> ahead) =>
        ahead[0].Keyword != Keyword.None
        && ahead[0].IsFirstOnLine
        && (Own.Contains(ahead[0].Keyword) || Outer.Contains(ahead[0].Keyword) || Anchors.IsDeclaration(ahead));

    /// <summary>Fields are named by others, so only this block's own keywords count.</summary>
    public bool StopsField(ReadOnlySpan<SyntaxToken> ahead) =>
        ahead[0].Keyword != Keyword.None
        && ahead[0].IsFirstOnLine
        && (Own.Contains(ahead[0].Keyword) || Anchors.IsDeclaration(ahead));

    /// <summary>Whether the block ends here, closed or not.</summary>
    public bool Ends(ref ParseState<SyntaxToken> state)
    {
        var token = state.Current;
        return token.Kind is SyntaxKind.CloseBrace or SyntaxKind.EndOfFile
            || (token.IsFirstOnLine
                && token.Keyword != Keyword.None
                && ((Outer.Contains(token.Keyword) && !Own.Contains(token.Keyword) && token.Kind == SyntaxKind.Name)
                    || (Anchors.IsDeclaration(state.LookAhead(Anchors.LookAhead)) && !(token.Keyword == Keyword.Limit && Own.Contains(token.Keyword)))));
    }
}
