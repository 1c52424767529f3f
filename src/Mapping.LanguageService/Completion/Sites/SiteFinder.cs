using System.Collections.Immutable;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Completion;

/// <summary>
/// Finds out what may come at a cursor: the tree tells the block and the item, the grammar what follows its tokens. What stands behind
/// the cursor, and what is broken before the item, changes nothing.
/// </summary>
internal static class SiteFinder
{
    /// <summary>The site, or null inside of comments and text.</summary>
    public static CompletionSite? Find(EditorDocument document, int offset)
    {
        var (declaration, tokens) = DeclarationFinder.Before(document.Tree.Root, offset);
        if (TypedWord.At(document.Source, tokens, offset) is not { } word)
        {
            return null;
        }

        if (declaration is not null && declaration.Span.Start >= word.Start)
        {
            (declaration, tokens) = DeclarationFinder.Before(document.Tree.Root, word.Start);
        }

        var blocks = BlocksAt(declaration, word.Start);
        var before = ItemBefore(declaration, tokens, blocks, word.Start);
        var form = FormOf(blocks is [var block, ..] ? block.Kind : BlockKind.File);
        var run = GrammarRun.Over(form, before);
        var isFirst = IsFirstOnLine(document.Source, word.Start);
        return new CompletionSite(document, offset)
        {
            Word = word,
            Before = before,
            Tokens = tokens,
            Declaration = declaration,
            Blocks = blocks,
            Run = run,
            IsFirstOnLine = isFirst,
            MayBeginItem = before.IsEmpty || isFirst || (run.IsComplete && run.Count == before.Length && IsOnLineOfBrace(document.Source, blocks, before)),
        };
    }

    private static Choice FormOf(BlockKind kind) => new([.. BlockForms.Of(kind).Select(item => item.Form)]);

    private static bool IsFirstOnLine(SourceText source, int place)
    {
        var before = source.Content.AsSpan(0, place);
        return before[LineEnds.StartOfLast(before)..].IsWhiteSpace();
    }

    /// <summary>Whoever writes a block on one line goes on there.</summary>
    private static bool IsOnLineOfBrace(SourceText source, ImmutableArray<OpenBlock> blocks, ImmutableArray<SyntaxToken> before) =>
        blocks is [var block, ..]
        && before is [var first, ..]
        && source.PositionOf(block.OpenBrace.Start).Line == source.PositionOf(first.Start).Line;

    private static ImmutableArray<OpenBlock> BlocksAt(DeclarationSyntax? declaration, int place)
    {
        var blocks = new List<OpenBlock>();
        var block = OpenBlock.Of(declaration);
        while (block is not null && block.Holds(place))
        {
            blocks.Insert(0, block);
            var index = block.LastItemBefore(place);
            block = index < 0 ? null : OpenBlock.Of(block.Items[index]);
        }

        return [.. blocks];
    }

    /// <summary>The tokens of the item that the word may go on with; none where it must begin something.</summary>
    private static ImmutableArray<SyntaxToken> ItemBefore(
        DeclarationSyntax? declaration, ImmutableArray<SyntaxToken> tokens, ImmutableArray<OpenBlock> blocks, int place)
    {
        if (blocks is [var block, ..])
        {
            var index = block.LastItemBefore(place);
            if (index < 0 || IsClosed(OpenBlock.Of(block.Items[index]), place))
            {
                return [];
            }

            var start = StartOf(block, index);
            return [.. tokens.Where(token => token.Start >= start && token.Start < place)];
        }

        return IsClosed(OpenBlock.Of(declaration), place) ? [] : [.. tokens.Where(token => token.Start < place)];
    }

    private static bool IsClosed(OpenBlock? block, int place) => block is { CloseBrace.IsMissing: false } && block.CloseBrace.End <= place;

    /// <summary>What an item could not take belongs to it, unless it begins a line.</summary>
    private static int StartOf(OpenBlock block, int index)
    {
        while (index > 0 && block.Items[index] is SkippedTokensSyntax { Tokens: [{ IsFirstOnLine: false }, ..] })
        {
            index--;
        }

        return block.Items[index].Span.Start;
    }
}
