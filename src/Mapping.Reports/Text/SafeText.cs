using System.Buffers;
using System.Globalization;
using System.Text;

namespace Mapping.Reports.Text;

/// <summary>
/// Makes text from sources harmless on a terminal: control characters, which could move the cursor or recolour the screen, and
/// the marks that reverse the direction of writing, which could make a line read as what it is not, are shown as their numbers.
/// </summary>
public static class SafeText
{
    private static readonly SearchValues<char> Harmful = SearchValues.Create(
        [.. Range('\0', '\u001f'), .. Range('\u007f', '\u009f'), .. "\u061c\u200e\u200f", .. Range('\u2028', '\u202e'), .. Range('\u2066', '\u2069')]);

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Harmful))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (c is '\n' or '\r' or '\t')
            {
                safe.Append(' ');
            }
            else if (Harmful.Contains(c))
            {
                safe.Append(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");
            }
            else
            {
                safe.Append(c);
            }
        }

        return safe.ToString();
    }

    private static IEnumerable<char> Range(char first, char last)
    {
        for (int c = first; c <= last; c++)
        {
            yield return (char)c;
        }
    }
}
