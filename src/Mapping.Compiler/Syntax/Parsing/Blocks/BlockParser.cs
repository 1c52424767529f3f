using System.Buffers;
using System.Collections.Immutable;
using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>
/// A block in braces. It ends at its brace, at the end of the file, or at an anchor: a declaration, or an item of the block
/// around it. Whatever is no item on the way is kept as skipped tokens.
/// </summary>
internal sealed class BlockParser(BlockContext context, ItemTable table, KindSet description = default) : TotalParser<BlockParts>
{
    protected override BlockParts Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        var open = Take(SyntaxKind.OpenBrace, ref state);
        SyntaxToken? text = description.Contains(state.Current.Kind) ? state.Take() : null;
        var items = ReadItems(open, ref state, ref expecteds);

        // Without an opening brace and without items the closing brace is the outer block's.
        var close = open.IsMissing && items.IsEmpty && text is null
            ? SyntaxToken.MissingBefore(state.Current, SyntaxKind.CloseBrace)
            : Take(SyntaxKind.CloseBrace, ref state);
        return new BlockParts(open, text, items, close);
    }

    private static SyntaxToken Take(SyntaxKind kind, ref ParseState<SyntaxToken> state)
    {
        var token = state.Current;
        return token.Kind == kind ? state.Take(token) : SyntaxToken.MissingBefore(token, kind);
    }

    private ImmutableArray<ItemSyntax> ReadItems(
        in SyntaxToken open,
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        var items = new PooledList<ItemSyntax>(ArrayPool<ItemSyntax>.Shared);
        if (open.IsMissing && !table.Begins(ref state) && Skipper.BraceFollowsOnLine(ref state))
        {
            items.Add(new SkippedTokensSyntax(Skipper.SkipThroughBrace(ref state)));
        }

        while (!context.Ends(ref state))
        {
            items.Add(table.Begins(ref state)
                ? table.Read(ref state, ref expecteds)
                : new SkippedTokensSyntax(Skipper.SkipInBlock(context, table, ref state)));
        }

        ImmutableArray<ItemSyntax> result = [.. items.AsSpan()];
        items.Dispose();
        return result;
    }
}
