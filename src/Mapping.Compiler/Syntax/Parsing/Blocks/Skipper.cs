using System.Buffers;
using System.Collections.Immutable;
using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>Collects tokens that nobody could use. It always takes at least one, so that every loop comes to its end.</summary>
internal static class Skipper
{
    /// <summary>Up to the next item or the end of the block. Braces in between are skipped in pairs.</summary>
    public static ImmutableArray<SyntaxToken> SkipInBlock(
        BlockContext context,
        ItemTable table,
        ref ParseState<SyntaxToken> state)
    {
        var skipped = new PooledList<SyntaxToken>(ArrayPool<SyntaxToken>.Shared);
        var depth = 0;
        do
        {
            depth = DepthAfter(state.Current, depth);
            skipped.Add(state.Take());
        }
        while (depth > 0 ? !AtAnchor(ref state) : !context.Ends(ref state) && !table.Resumes(ref state));

        return Finish(ref skipped);
    }

    /// <summary>Up to the next declaration or the end of the file.</summary>
    public static ImmutableArray<SyntaxToken> SkipInFile(ref ParseState<SyntaxToken> state)
    {
        var skipped = new PooledList<SyntaxToken>(ArrayPool<SyntaxToken>.Shared);
        var depth = 0;
        do
        {
            depth = Math.Max(0, DepthAfter(state.Current, depth));
            skipped.Add(state.Take());
        }
        while (!AtAnchor(ref state) && !(depth == 0 && AtWeakAnchor(ref state)));

        return Finish(ref skipped);
    }

    /// <summary>Whether the line at hand goes on to an opening brace, before any closing one.</summary>
    public static bool BraceFollowsOnLine(ref ParseState<SyntaxToken> state)
    {
        const int LongestHead = 16;
        var ahead = state.LookAhead(LongestHead);
        for (var i = 0; i < ahead.Length && !ahead[i].IsFirstOnLine; i++)
        {
            if (ahead[i].Kind is SyntaxKind.OpenBrace or SyntaxKind.CloseBrace or SyntaxKind.EndOfFile)
            {
                return ahead[i].Kind == SyntaxKind.OpenBrace;
            }
        }

        return false;
    }

    /// <summary>Through the brace that <see cref="BraceFollowsOnLine"/> saw.</summary>
    public static ImmutableArray<SyntaxToken> SkipThroughBrace(ref ParseState<SyntaxToken> state)
    {
        var skipped = new PooledList<SyntaxToken>(ArrayPool<SyntaxToken>.Shared);
        var last = SyntaxKind.None;
        while (last != SyntaxKind.OpenBrace)
        {
            last = state.Current.Kind;
            skipped.Add(state.Take());
        }

        return Finish(ref skipped);
    }

    private static bool AtAnchor(ref ParseState<SyntaxToken> state) =>
        state.Current.Kind == SyntaxKind.EndOfFile
        || (state.Current.Keyword != Keyword.None && Anchors.IsDeclaration(state.LookAhead(Anchors.LookAhead)));

    private static bool AtWeakAnchor(ref ParseState<SyntaxToken> state)
    {
        if (state.Current.Keyword == Keyword.None)
        {
            return false;
        }

        var ahead = state.LookAhead(Anchors.LookAhead);
        return Anchors.IsDeclarationInFile(ahead) || Anchors.IsDeclarationInLine(ahead);
    }

    private static int DepthAfter(in SyntaxToken token, int depth) => token.Kind switch
    {
        SyntaxKind.OpenBrace => depth + 1,
        SyntaxKind.CloseBrace => depth - 1,
        _ => depth,
    };

    private static ImmutableArray<SyntaxToken> Finish(ref PooledList<SyntaxToken> skipped)
    {
        ImmutableArray<SyntaxToken> tokens = [.. skipped.AsSpan()];
        skipped.Dispose();
        return tokens;
    }
}
