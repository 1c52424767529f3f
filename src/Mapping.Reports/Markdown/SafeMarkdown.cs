using System.Buffers;
using System.Text;
using Mapping.Reports.Text;

namespace Mapping.Reports.Markdown;

/// <summary>
/// Makes text from sources stand in Markdown as it is written: no markup, no HTML, no link, no mention of a person, no second line.
/// </summary>
public static class SafeMarkdown
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>()#|~&!@$:.");

    public static string Of(string text)
    {
        var safe = SafeText.Of(text);
        if (!safe.AsSpan().ContainsAny(Special) && !IsBlockMark(safe))
        {
            return safe;
        }

        var escaped = new StringBuilder(safe.Length + 16);
        for (var i = 0; i < safe.Length; i++)
        {
            if (i == 0 && IsBlockMark(safe))
            {
                escaped.Append('\\');
            }

            escaped.Append(Escaped(safe, i));
        }

        return escaped.ToString();
    }

    private static string Escaped(string text, int index) => text[index] switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '@' => "&#64;",
        ':' when text.AsSpan(index).StartsWith("://") => "&#58;",
        '.' when index >= 3 && text.AsSpan(index - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase) => "&#46;",
        ':' or '.' or '(' or ')' => text[index].ToString(),
        '!' or '{' or '}' => text[index].ToString(),
        var c when Special.Contains(c) => $"\\{c}",
        var c => c.ToString(),
    };

    /// <summary>A text that begins like an item of a list or a rule would become one.</summary>
    private static bool IsBlockMark(string text) => text.Length > 0 && text[0] is '-' or '+' or '=';
}
