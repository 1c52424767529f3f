using System.Text;
using Mapping.Reports.Text;

namespace Mapping.Reports.Markdown;

/// <summary>
/// Writes Markdown for code hosts. What comes from a workspace goes through <see cref="Safe"/>: it makes no markup, no link, no mention of
/// a person and no reference to an issue.
/// </summary>
internal sealed class MarkdownWriter(TextWriter output)
{
    /// <summary>Invisible and without effect; between a mark and a word it keeps hosts from making a link of the two.</summary>
    private const char WordJoiner = '\u2060';

    private const string Punctuation = "\\`*_{}[]()<>#+!|~&$^=@";

    /// <param name="level">From 1.</param>
    /// <param name="text">Not yet safe.</param>
    public void Heading(int level, string text) => output.Write($"{new string('#', level)} {Safe(text)}\n\n");

    /// <summary>A paragraph whose first part is strong.</summary>
    public void Paragraph(string strong, string rest) => output.Write($"**{Safe(strong)}**{(rest.Length == 0 ? "" : " " + Safe(rest))}\n\n");

    public void Paragraph(string text) => output.Write($"{Safe(text)}\n\n");

    /// <summary>A table; rows have as many cells as there are headings.</summary>
    public void Table(string[] headings, IEnumerable<string[]> rows)
    {
        Row(headings);
        output.Write($"|{string.Concat(headings.Select(_ => " --- |"))}\n");
        foreach (var row in rows)
        {
            Row(row);
        }

        output.Write('\n');
    }

    public static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        var last = '\0';
        foreach (var c in SafeText.Of(text))
        {
            if (MakesLink(last, c))
            {
                safe.Append(WordJoiner);
            }

            safe.Append(Punctuation.Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
            last = c;
        }

        return safe.ToString();
    }

    /// <summary>As in <c>@name</c>, <c>#12</c>, <c>!12</c>, <c>:name:</c>, <c>https://</c> and <c>www.</c>; a colon before a line number makes none.</summary>
    private static bool MakesLink(char last, char next) =>
        (last is '@' or '#' or '!' or '%' or '&' or '~' or '$' && char.IsLetterOrDigit(next)) || (last == ':' && (next == '/' || char.IsLetter(next))) || (last is 'w' or 'W' && next == '.');

    private void Row(string[] cells) => output.Write($"| {string.Join(" | ", cells.Select(Safe))} |\n");
}
