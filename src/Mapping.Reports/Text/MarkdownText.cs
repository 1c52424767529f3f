using System.Text;

namespace Mapping.Reports.Text;

/// <summary>Shows Markdown of the plain kind that our pages are written in: headings, paragraphs, lists and fenced code.</summary>
internal sealed class MarkdownText
{
    private const string Fence = "```";

    private readonly TextPage page;
    private readonly StringBuilder paragraph = new();
    private bool isCode;

    private MarkdownText(TextPage page) => this.page = page;

    public static void Write(TextPage page, string markdown)
    {
        var text = new MarkdownText(page);
        foreach (var line in markdown.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            text.Add(line);
        }

        text.Flush();
    }

    private void Add(string line)
    {
        if (line.StartsWith(Fence, StringComparison.Ordinal))
        {
            Flush();
            isCode = !isCode;
        }
        else if (isCode)
        {
            page.Line(line.Length == 0 ? "" : "    " + line);
        }
        else if (line.StartsWith('#'))
        {
            Flush();
            page.Line(new Piece(line.TrimStart('#').Trim(), Style.Strong));
        }
        else
        {
            AddProse(line);
        }
    }

    private void AddProse(string line)
    {
        if (line.Length == 0)
        {
            Flush();
            page.Gap();
            return;
        }

        if (line.StartsWith("- ", StringComparison.Ordinal))
        {
            Flush();
        }

        paragraph.Append(paragraph.Length > 0 ? " " : "").Append(line.Trim());
    }

    private void Flush()
    {
        if (paragraph.Length == 0)
        {
            return;
        }

        var text = paragraph.ToString();
        page.Paragraph(0, text, hang: text.StartsWith("- ", StringComparison.Ordinal) ? 2 : 0);
        paragraph.Clear();
    }
}
