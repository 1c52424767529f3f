using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Markdown;

/// <summary>Writes Markdown as code hosts show it. Every text given to it is made safe first, see <see cref="SafeMarkdown"/>.</summary>
public sealed class MarkdownPage(TextWriter output)
{
    private bool isEmpty = true;

    public void Heading(int level, string text) => Block($"{new string('#', level)} {SafeMarkdown.Of(text)}\n");

    public void Paragraph(string text) => Block($"{SafeMarkdown.Of(text)}\n");

    /// <summary>A paragraph whose first part is strong.</summary>
    public void Paragraph(string strong, string rest) => Block($"{Strong(strong)}{(rest.StartsWith(':') ? "" : " ")}{SafeMarkdown.Of(rest)}\n");

    public void List(IEnumerable<string> items) => List(items.Select(item => (0, item)));

    /// <summary>A list whose items stand below others, by their depth.</summary>
    public void List(IEnumerable<(int Depth, string Text)> items) =>
        Block(string.Concat(items.Select(item => $"{new string(' ', item.Depth * 2)}- {SafeMarkdown.Of(item.Text)}\n")));

    /// <summary>A table with a head; cells hold one line each.</summary>
    public void Table(ImmutableArray<string> columns, IEnumerable<ImmutableArray<string>> rows) =>
        Table(columns, rows.Select(row => row.Select(cell => new MarkdownCell(cell))));

    /// <summary>A table with a head, some of whose cells are strong.</summary>
    public void Table(ImmutableArray<string> columns, IEnumerable<IEnumerable<MarkdownCell>> rows)
    {
        Block(Row(columns.Select(column => new MarkdownCell(column))) + "|" + string.Concat(columns.Select(_ => " --- |")) + "\n");
        foreach (var row in rows)
        {
            output.Write(Row(row));
        }
    }

    private static string Row(IEnumerable<MarkdownCell> cells) =>
        "|" + string.Concat(cells.Select(cell => $" {(cell.IsStrong ? Strong(cell.Text) : SafeMarkdown.Of(cell.Text))} |")) + "\n";

    private static string Strong(string text) => $"**{SafeMarkdown.Of(text)}**";

    private void Block(string text)
    {
        output.Write(isEmpty ? text : "\n" + text);
        isEmpty = false;
    }
}
