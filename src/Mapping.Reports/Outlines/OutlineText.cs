using Mapping.Compiler.Text;
using Mapping.Reports.Text;

namespace Mapping.Reports.Outlines;

/// <summary>Lays out an outline as text.</summary>
internal static class OutlineText
{
    private const int Step = 2;

    private const int MinFirst = 20;

    public static void Write(TextPage page, Outline outline)
    {
        OutlineBlock? before = null;
        var level = 1;
        foreach (var block in outline.Blocks)
        {
            if (before is not null && NeedsGap(before, block))
            {
                page.Gap();
            }

            level = block is OutlineBlock.Heading heading ? heading.Level : level;
            Write(page, block, level < 3 ? Step : Step * 2);
            before = block;
        }
    }

    private static bool NeedsGap(OutlineBlock before, OutlineBlock block) =>
        block is OutlineBlock.Heading { Level: < 3 } || before is OutlineBlock.Table || block is OutlineBlock.Table;

    private static void Write(TextPage page, OutlineBlock block, int indent)
    {
        switch (block)
        {
            case OutlineBlock.Heading heading:
                page.Paragraph(heading.Level < 3 ? 0 : Step, heading.Text, Style.Strong, hang: Step);
                break;
            case OutlineBlock.Paragraph paragraph:
                page.Paragraph(Step, paragraph.Text);
                break;
            case OutlineBlock.Item item:
                page.Paragraph(indent + (Step * item.Depth), "- " + item.Text, hang: Step);
                break;
            case OutlineBlock.Table table:
                Write(page, table);
                break;
        }
    }

    private static void Write(TextPage page, OutlineBlock.Table table)
    {
        var widths = WidthsOf(table, page.Width - Step);
        page.Row(Step, widths, [.. table.Header.Select((cell, column) => new Piece(Breakable(cell, widths[column]), Style.Muted))]);
        foreach (var row in table.Rows)
        {
            page.Row(Step, widths, [.. row.Select(cell => new Piece(cell))]);
        }
    }

    /// <summary>A name that is too wide for its column is broken after its stroke.</summary>
    private static string Breakable(string name, int width) =>
        TextWidth.Of(name) > width ? name.Replace("/", "/ ", StringComparison.Ordinal) : name;

    /// <summary>Every column but the first as wide as its widest cell, as far as there is room; the first gets what is left.</summary>
    private static int[] WidthsOf(OutlineBlock.Table table, int width)
    {
        var columns = table.Header.Length;
        var widths = new int[columns];
        for (var column = 0; column < columns; column++)
        {
            var cells = table.Rows.Select(row => row[column]).Prepend(table.Header[column]);
            widths[column] = cells.Max(cell => TextWidth.Of(SafeText.Of(cell)));
        }

        var most = Math.Max((width - MinFirst) / Math.Max(columns - 1, 1) - TextPage.TableGap, 6);
        for (var column = 1; column < columns; column++)
        {
            widths[column] = Math.Min(widths[column], most);
        }

        var rest = width - widths.Skip(1).Sum(other => other + TextPage.TableGap);
        widths[0] = Math.Clamp(widths[0], Math.Min(MinFirst, widths[0]), Math.Max(rest, MinFirst));
        return widths;
    }
}
