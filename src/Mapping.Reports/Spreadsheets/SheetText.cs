using System.Text;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Spreadsheets;

/// <summary>Makes text from sources fit for a cell: no character that XML can't hold, no more of it than a cell can hold.</summary>
internal static class SheetText
{
    /// <summary>The limit of a cell; a program that meets more calls the whole file broken.</summary>
    public const int MaxLength = 32_767;

    private const string Cut = " … (cut)";

    public static string Of(string text)
    {
        var safe = NeedsCare(text) ? Replaced(text) : text;
        if (safe.Length <= MaxLength)
        {
            return safe;
        }

        // Never between the halves of a character.
        var end = MaxLength - Cut.Length;
        return safe[..(char.IsHighSurrogate(safe[end - 1]) ? end - 1 : end)] + Cut;
    }

    private static bool NeedsCare(string text)
    {
        foreach (var c in text)
        {
            if (c < ' ' || c is >= '\u007f' and <= '\u009f' or >= '\ud800' and <= '\udfff' or >= '\ufffe' or '_' || IsDirection(c))
            {
                return true;
            }
        }

        return false;
    }

    private static string Replaced(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                safe.Append(c).Append(text[++i]);
            }
            else if (c == '_' && IsEscape(text.AsSpan(i)))
            {
                // What looks like the format's own escape for a character would be shown as that character.
                safe.Append("_x005F_");
            }
            else
            {
                safe.Append(c is '\n' ? c : c is '\t' or '\r' ? ' ' : IsForbidden(c) ? '\ufffd' : c);
            }
        }

        return safe.ToString();
    }

    private static bool IsForbidden(char c) =>
        c < ' ' || c is >= '\u007f' and <= '\u009f' or >= '\ud800' and <= '\udfff' or >= '\ufffe' || IsDirection(c);

    /// <summary>Marks that reverse the direction of writing could make a cell read as what it is not.</summary>
    private static bool IsDirection(char c) => c is '\u2028' or '\u2029' || HiddenCharacters.TurnsDirection(c);

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= 7 && text[1] is 'x' && text[6] == '_'
        && char.IsAsciiHexDigit(text[2]) && char.IsAsciiHexDigit(text[3]) && char.IsAsciiHexDigit(text[4]) && char.IsAsciiHexDigit(text[5]);
}
