using System.Globalization;
using System.Text;

namespace Mapping.Compiler.Text;

/// <summary>
/// Makes text from sources harmless on a terminal: <see cref="HiddenCharacters"/>, which could move the cursor, recolour the screen or make
/// a line read as what it is not, are shown as their numbers; the ends of lines and tabs are blanks.
/// </summary>
public static class SafeText
{
    public static string Of(string text)
    {
        var next = HiddenCharacters.Find(text, 0);
        if (next < 0)
        {
            return OnOneLine(text);
        }

        var safe = new StringBuilder(text.Length + 16);
        var done = 0;
        for (; next >= 0; next = HiddenCharacters.Find(text, done))
        {
            safe.Append(text, done, next - done);
            safe.Append(CultureInfo.InvariantCulture, $"<U+{HiddenCharacters.NumberAt(text, next):X4}>");
            done = next + HiddenCharacters.LengthAt(text, next);
        }

        return OnOneLine(safe.Append(text, done, text.Length - done).ToString());
    }

    private static string OnOneLine(string text) => text.AsSpan().ContainsAny('\n', '\r', '\t')
        ? text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ')
        : text;
}
