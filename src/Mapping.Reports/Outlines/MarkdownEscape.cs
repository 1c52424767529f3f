using System.Buffers;
using System.Text;
using Mapping.Reports.Text;

namespace Mapping.Reports.Outlines;

/// <summary>Makes text stand in Markdown as what it is: no emphasis, link, HTML, table cell, mention or heading comes of it.</summary>
internal static class MarkdownEscape
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_{}[]<>#|~!@&$");

    public static string Of(string text)
    {
        var safe = SafeText.Of(text);
        var escaped = new StringBuilder(safe.Length + 16);
        for (var i = 0; i < safe.Length; i++)
        {
            if (Marks.Contains(safe[i]) || (i == 0 && safe[i] is '-' or '+' or '=') || (safe[i] == '.' && IsNumber(safe.AsSpan(0, i))))
            {
                escaped.Append('\\');
            }

            escaped.Append(safe[i]);

            // A link is made of every address; a mark of no width between the two strokes leaves it text.
            if (safe[i] == ':' && safe.AsSpan(i + 1).StartsWith("//"))
            {
                escaped.Append("<!-- -->");
            }
        }

        return escaped.ToString();
    }

    /// <summary>A line that begins with a number and a full stop would become a list.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
