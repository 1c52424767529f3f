using System.Collections.Immutable;

namespace Mapping.Reports.Markdown;

/// <summary>Writes Markdown as code hosts show it. Every text given to it is made safe first, see <see cref="SafeMarkdown"/>.</summary>
public sealed class MarkdownPage(TextWriter output)
{
    private bool isEmpty = true;

    public void Heading(int level, string text) => Block($"{new string('#', level)} {SafeMarkdown.Of(text)}\n");

    public void Paragraph(string text) => Block($"{SafeMarkdown.Of(text)}\n");

    /// <summary>A paragraph whose first part is strong.</summary>
    public void Paragraph(string strong, string rest) => Block($"**{SafeMarkdown.Of(strong)}** {SafeMarkdown.Of(rest)}\n");

    public void List(IEnumerable<string> items) => Block(string.Concat(items.Select(item => $"- {SafeMarkdown.Of(item)}\n")));

    /// <summary>A table with a head; cells hold one line each.</summary>
    public void Table(ImmutableArray<string> columns, IEnumerable<ImmutableArray<string>> rows)
    {
        Block(Row(columns) + "|" + string.Concat(columns.Select(_ => " --- |")) + "\n");
        foreach (var row in rows)
        {
            output.Write(Row(row));
        }
    }

    private static string Row(ImmutableArray<string> cells) => "|" + string.Concat(cells.Select(cell => $" {SafeMarkdown.Of(cell)} |")) + "\n";

    private void Block(string text)
    {
        output.Write(isEmpty ? text : "\n" + text);
        isEmpty = false;
    }
}
