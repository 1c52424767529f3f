using System.Collections.Immutable;
using Mapping.Reports.Markdown;

namespace Mapping.Reports.Outlines;

/// <summary>Lays out an outline as Markdown: items that follow each other are one list.</summary>
internal static class OutlineMarkdown
{
    public static void Write(TextWriter output, Outline outline)
    {
        var page = new MarkdownPage(output);
        var items = ImmutableArray.CreateBuilder<(int Depth, string Text)>();
        foreach (var block in outline.Blocks)
        {
            if (block is OutlineBlock.Item item)
            {
                items.Add((item.Depth, item.Text));
                continue;
            }

            WriteList(page, items);
            Write(page, block);
        }

        WriteList(page, items);
    }

    private static void WriteList(MarkdownPage page, ImmutableArray<(int Depth, string Text)>.Builder items)
    {
        if (items.Count > 0)
        {
            page.List(items.ToImmutable());
            items.Clear();
        }
    }

    private static void Write(MarkdownPage page, OutlineBlock block)
    {
        switch (block)
        {
            case OutlineBlock.Heading heading:
                page.Heading(heading.Level, heading.Text);
                break;
            case OutlineBlock.Paragraph paragraph:
                page.Paragraph(paragraph.Text);
                break;
            case OutlineBlock.Table table:
                page.Table(table.Header, table.Rows);
                break;
        }
    }
}
