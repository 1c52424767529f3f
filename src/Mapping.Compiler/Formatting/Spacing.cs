using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Formatting;

/// <summary>Where a space stands between the tokens of a line.</summary>
internal struct Spacing
{
    private SyntaxToken last;
    private SyntaxToken beforeLast;

    public readonly SyntaxToken Last => last;

    /// <summary>What stands before the token, which is the next one.</summary>
    public readonly GapKind Before(in SyntaxToken token, SyntaxNode parent) =>
        IsSpaceBefore(token, parent) ? GapKind.Space : GapKind.None;

    public void Advance(in SyntaxToken token)
    {
        beforeLast = last;
        last = token;
    }

    private readonly bool IsSpaceBefore(in SyntaxToken token, SyntaxNode parent)
    {
        if (last.Kind == SyntaxKind.Dot || token.Kind == SyntaxKind.Dot)
        {
            return KeepsSpaceAtDot(token, parent);
        }

        if (last.Kind == SyntaxKind.Slash || token.Kind == SyntaxKind.Slash)
        {
            // A rule of a control is one name of two parts; of two figures each is a thing of its own.
            return last.Kind == SyntaxKind.Slash ? parent is FigureSyntax : parent is DivisorSyntax;
        }

        if (last.Kind is SyntaxKind.OpenParen or SyntaxKind.OpenBracket or SyntaxKind.DotDot || (last.Kind == SyntaxKind.Minus && !IsPartOfField(beforeLast)))
        {
            return false;
        }

        return token.Kind switch
        {
            SyntaxKind.Comma or SyntaxKind.CloseParen or SyntaxKind.OpenBracket or SyntaxKind.CloseBracket or SyntaxKind.DotDot or SyntaxKind.Percent => false,
            SyntaxKind.OpenParen => parent is not (CitationSyntax or FigureSyntax),
            _ => true,
        };
    }

    /// <summary>Behind a field a minus takes away, elsewhere it belongs to its number.</summary>
    internal static bool IsPartOfField(in SyntaxToken token) => token.Kind is SyntaxKind.Name or SyntaxKind.Upper or SyntaxKind.Quoted or SyntaxKind.Number or SyntaxKind.Star or SyntaxKind.CloseBracket;

    /// <summary>
    /// <c>Art. 9</c> and <c>A.9</c> are both right, so the author's space stays. Two numbers would become one without it.
    /// </summary>
    private readonly bool KeepsSpaceAtDot(in SyntaxToken token, SyntaxNode parent)
    {
        var hasSpace = token.Start > token.FullStart;
        return token.Kind == SyntaxKind.Dot
            ? last.Kind == SyntaxKind.Number && hasSpace
            : hasSpace && (parent is CitationSyntax || (beforeLast.Kind == SyntaxKind.Number && token.Kind == SyntaxKind.Number));
    }
}
