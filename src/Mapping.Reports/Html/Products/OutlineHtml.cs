using System.Collections.Immutable;
using Mapping.Reports.Html.Sections;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Outlines;
using Mapping.Reports.Vendors;

namespace Mapping.Reports.Html.Products;

/// <summary>Lays out an outline on a page, below a heading of the third level. The obligations that it names lead to their places.</summary>
internal static class OutlineHtml
{
    public static void Write(HtmlWriter html, SystemPart part, Outline outline)
    {
        var blocks = outline.Blocks;
        for (var i = 0; i < blocks.Count;)
        {
            if (blocks[i] is OutlineBlock.Item)
            {
                ImmutableArray<OutlineBlock.Item> items = [.. blocks.Skip(i).TakeWhile(block => block is OutlineBlock.Item).Cast<OutlineBlock.Item>()];
                WriteItems(html, part, items);
                i += items.Length;
            }
            else
            {
                Write(html, blocks[i++]);
            }
        }
    }

    private static void Write(HtmlWriter html, OutlineBlock block)
    {
        switch (block)
        {
            case OutlineBlock.Heading heading:
                html.Element(heading.Level < 3 ? HtmlTag.H4 : HtmlTag.H5, heading.Text);
                break;
            case OutlineBlock.Paragraph paragraph:
                html.Element(HtmlTag.P, paragraph.Text);
                break;
            case OutlineBlock.Table table:
                Write(html, table);
                break;
        }
    }

    private static void WriteItems(HtmlWriter html, SystemPart part, ImmutableArray<OutlineBlock.Item> items)
    {
        using (html.Open(HtmlTag.Ul))
        {
            for (var i = 0; i < items.Length;)
            {
                var below = items.Skip(i + 1).TakeWhile(item => item.Depth > items[i].Depth).ToImmutableArray();
                using (html.Open(HtmlTag.Li))
                {
                    Write(html, part, items[i]);
                    if (!below.IsEmpty)
                    {
                        WriteItems(html, part, below);
                    }
                }

                i += 1 + below.Length;
            }
        }
    }

    private static void Write(HtmlWriter html, SystemPart part, OutlineBlock.Item item)
    {
        var from = 0;
        foreach (var obligation in item.Obligations)
        {
            var name = GapWords.FullName(obligation);
            var at = item.Text.IndexOf(name, from, StringComparison.Ordinal);
            if (at >= 0 && part.LinkTo(obligation.Provision) is { } link)
            {
                html.Text(item.Text[from..at]);
                html.Link(link, name);
                from = at + name.Length;
            }
        }

        html.Text(item.Text[from..]);
    }

    private static void Write(HtmlWriter html, OutlineBlock.Table table)
    {
        ImmutableArray<string> header = [.. table.Header.Select(Capital)];
        using (html.Open(HtmlTag.Table, HtmlAttribute.Class("cards")))
        {
            Tables.WriteHead(html, header.AsSpan());
            using (html.Open(HtmlTag.Tbody))
            {
                foreach (var row in table.Rows)
                {
                    WriteRow(html, header, row);
                }
            }
        }
    }

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private static void WriteRow(HtmlWriter html, ImmutableArray<string> header, ImmutableArray<string> row)
    {
        using (html.Open(HtmlTag.Tr))
        {
            html.Element(HtmlTag.Th, row[0], HtmlAttribute.Scope("row"));
            for (var column = 1; column < row.Length; column++)
            {
                Tables.WriteCell(html, header[column], row[column]);
            }
        }
    }
}
