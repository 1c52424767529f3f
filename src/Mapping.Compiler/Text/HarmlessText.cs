using System.Globalization;
using System.Text;

namespace Mapping.Compiler.Text;

/// <summary>
/// Text from sources for files that CI systems read: one line, without control characters, and with nothing in it that XML 1.0 or
/// UTF-8 can't hold, so that no format has to repair it in a way of its own.
/// </summary>
public static class HarmlessText
{
    public static string Of(string text)
    {
        var safe = SafeText.Of(text);
        return IsWhole(safe) ? safe : Repaired(safe);
    }

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (!IsPairAt(text, i))
                {
                    return false;
                }

                i++;
            }
            else if (text[i] >= '\ufffe')
            {
                return false;
            }
        }

        return true;
    }

    private static string Repaired(string text)
    {
        var repaired = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPairAt(text, i))
            {
                repaired.Append(text, i, 2);
                i++;
            }
            else if (char.IsSurrogate(text[i]) || text[i] >= '\ufffe')
            {
                repaired.Append(CultureInfo.InvariantCulture, $"<U+{(int)text[i]:X4}>");
            }
            else
            {
                repaired.Append(text[i]);
            }
        }

        return repaired.ToString();
    }

    private static bool IsPairAt(string text, int index) => index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
}
