using System.Buffers;
using System.Globalization;
using System.Text;
using Mapping.Reports.Findings;

namespace Mapping.Reports.GitHub;

/// <summary>Text from sources inside Markdown: whatever could be markup, a link or a mention is written as a character reference.</summary>
internal static class MarkdownCell
{
    private static readonly SearchValues<char> Meaningful = SearchValues.Create("!\"#$&*+:<=>?@[\\]^_`{|}~");

    public static string Of(string text)
    {
        var safe = HarmlessText.Of(text);
        if (!safe.AsSpan().ContainsAny(Meaningful))
        {
            return safe;
        }

        var cell = new StringBuilder(safe.Length + 16);
        foreach (var c in safe)
        {
            if (Meaningful.Contains(c))
            {
                cell.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            }
            else
            {
                cell.Append(c);
            }
        }

        return cell.ToString();
    }
}
