using Markdig.Parsers;
using Markdig.Syntax;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>
/// Block parsers that keep reading linear for any text: lists and quotes nest a few levels and are plain text below that,
/// and paragraphs define no link references. Inline marks are never parsed: prose goes out as it was written.
/// </summary>
internal static class ShallowBlocks
{
    private const int Deepest = 6;

    private static bool IsDeep(BlockProcessor processor)
    {
        var depth = 0;
        for (var block = processor.CurrentContainer; block is not null && depth <= Deepest; block = block.Parent)
        {
            depth++;
        }

        return depth > Deepest;
    }

    internal sealed class Lists : ListBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor) =>
            IsDeep(processor) ? BlockState.None : base.TryOpen(processor);
    }

    internal sealed class Quotes : QuoteBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor) =>
            IsDeep(processor) ? BlockState.None : base.TryOpen(processor);
    }

    internal sealed class Headings : HeadingBlockParser
    {
        public override bool Close(BlockProcessor processor, Block block) => WithoutInlines(block);
    }

    internal sealed class Paragraphs : ParagraphBlockParser
    {
        public Paragraphs() => ParseSetextHeadings = false;

        public override bool Close(BlockProcessor processor, Block block) => WithoutInlines(block);
    }

    private static bool WithoutInlines(Block block)
    {
        if (block is LeafBlock leaf)
        {
            leaf.ProcessInlines = false;
        }

        return true;
    }
}
