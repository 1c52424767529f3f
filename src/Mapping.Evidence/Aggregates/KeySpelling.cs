using Mapping.Evidence.Filters;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// What keys share of which one may be the other in another spelling: a UUID in braces, without dashes or as a URN, a digest with its kind before it, a number in groups of three digits,
/// numbers within a key that are filled up with zeros, and signs between letters and digits, as in <c>G-107</c>, <c>G_107</c> and <c>#G107</c>.
/// </summary>
internal static class KeySpelling
{
    /// <summary>Bytes of a key whose numbers are looked at. Longer ones are prose.</summary>
    private const int LongestKey = 256;

    /// <summary>Numbers of more digits are what spreadsheets round.</summary>
    private const int MostShown = 11;

    /// <summary>Longer fields of numbers there are none; so few keys there are of the kind.</summary>
    private const int LongestStandIn = 32;

    /// <summary>Fewer are a number among others.</summary>
    private const int FewestNines = 3;

    /// <summary>Whether a spreadsheet has written the first digits of a long number only, as in <c>1.23457E+17</c>: the number has more digits than are left of it.</summary>
    public static bool IsRounded(ReadOnlySpan<byte> key)
    {
        var text = Spelling.Trim(key);
        var mark = text.IndexOf("E+"u8);
        if (mark < 1 || !char.IsAsciiDigit((char)text[0]) || !TryNumber(text[(mark + 2)..], out var exponent))
        {
            return false;
        }

        var shown = text[..mark];
        return exponent >= MostShown && exponent > shown.Length - 2 && (shown.Length == 1 || (shown.Length > 2 && (shown[1] is (byte)'.' or (byte)',') && !shown[2..].ContainsAnyExceptInRange((byte)'0', (byte)'9')));
    }

    /// <summary>Whether programs write such a key where there is none, though it may be one: 0, -1, nines that fill a field, and words such as <c>test</c>.</summary>
    public static bool MayStandForNone(ReadOnlySpan<byte> key)
    {
        var text = Spelling.Trim(key);
        return text.Length <= LongestStandIn && (KeyWords.StandForNone(text) || text.SequenceEqual("-1"u8) || (text is [(byte)'0', ..] && !text.ContainsAnyExcept((byte)'0')) || (text.Length >= FewestNines && !text.ContainsAnyExcept((byte)'9')));
    }

    private static bool TryNumber(ReadOnlySpan<byte> text, out int number) => System.Buffers.Text.Utf8Parser.TryParse(text, out number, out var read) && read == text.Length;

    /// <param name="key">A text that is no number.</param>
    public static ulong KeyOf(ReadOnlySpan<byte> key)
    {
        Span<byte> scratch = stackalloc byte[LongestKey];
        var text = Spelling.Trim(key);
        if (UuidText.TryRead(text, scratch[..UuidText.MostDigits], out var length))
        {
            return Spelling.KeyOf(scratch[..length]);
        }

        if (text.Length > LongestKey || !text.ContainsAnyInRange((byte)'0', (byte)'9'))
        {
            return Spelling.KeyOf(key);
        }

        if (TryUngroup(text, scratch, out length))
        {
            return Spelling.KeyOf(scratch[..length]);
        }

        length = KeySigns.Leave(scratch[..WithoutZeros(text, scratch)]);
        return length > 0 && length < text.Length ? Spelling.KeyOf(scratch[..length]) : Spelling.KeyOf(key);
    }

    /// <summary>The digits of a number that is written in groups of three, as <c>1,234,567</c> is.</summary>
    private static bool TryUngroup(ReadOnlySpan<byte> text, Span<byte> digits, out int length)
    {
        length = 0;
        var first = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (first is < 1 or > 3 || text[0] == '0' || text[first] is not ((byte)',' or (byte)'.' or (byte)'\'' or (byte)' ' or (byte)'_') || (text.Length - first) % 4 != 0)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i >= first && (i - first) % 4 == 0)
            {
                if (text[i] != text[first])
                {
                    return false;
                }
            }
            else if (!char.IsAsciiDigit((char)text[i]))
            {
                return false;
            }
            else
            {
                digits[length++] = text[i];
            }
        }

        return true;
    }

    /// <summary>The text without the zeros that its numbers begin with, and how long it is then.</summary>
    private static int WithoutZeros(ReadOnlySpan<byte> text, Span<byte> rest)
    {
        var length = 0;
        var isWithin = false;
        for (var i = 0; i < text.Length; i++)
        {
            var isDigit = char.IsAsciiDigit((char)text[i]);
            if (isDigit && !isWithin && text[i] == '0' && i + 1 < text.Length && char.IsAsciiDigit((char)text[i + 1]))
            {
                continue;
            }

            isWithin = isDigit;
            rest[length++] = text[i];
        }

        return length;
    }
}
