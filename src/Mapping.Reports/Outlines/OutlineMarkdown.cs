using System.Collections.Immutable;
using Mapping.Reports.Markdown;

namespace Mapping.Reports.Outlines;

/// <summary>Lays out an outline as Markdown. Every text in it is escaped, so that what sources say is never markup.</summary>
internal static class OutlineMarkdown
{
    public static void Write(TextWriter output, Outline outline)
    {
        OutlineBlock? before = null;
        foreach (var block in outline.Blocks)
        {
            if (before is not null && !(before is OutlineBlock.Item && block is OutlineBlock.Item))
            {
                output.Write('\n');
            }

            Write(output, block);
            before = block;
        }
    }

    private static void Write(TextWriter output, OutlineBlock block)
    {
        switch (block)
        {
            case OutlineBlock.Heading heading:
                output.Write($"{new string('#', heading.Level)} {SafeMarkdown.Of(heading.Text)}\n");
                break;
            case OutlineBlock.Paragraph paragraph:
                output.Write($"{SafeMarkdown.Of(paragraph.Text)}\n");
                break;
            case OutlineBlock.Item item:
                output.Write($"{new string(' ', item.Depth * 2)}- {SafeMarkdown.Of(item.Text)}\n");
                break;
            case OutlineBlock.Table table:
                Write(output, table.Header);
                output.Write($"|{string.Concat(table.Header.Select(_ => " --- |"))}\n");
                foreach (var row in table.Rows)
                {
                    Write(output, row);
                }

                break;
        }
    }

    private static void Write(TextWriter output, ImmutableArray<string> cells) =>
        output.Write($"| {string.Join(" | ", cells.Select(SafeMarkdown.Of))} |\n");
}
