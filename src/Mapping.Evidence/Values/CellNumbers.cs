namespace Mapping.Evidence.Values;

/// <summary>Numbers in cells as people write them: with a comma before the decimals, with points between thousands.</summary>
internal static class CellNumbers
{
    /// <summary>Longer ones are no numbers.</summary>
    private const int MaxLength = 64;

    /// <summary>
    /// Whether a number is twelve thousand and something to one reader and twelve and something to another, such as <c>12.345</c> or
    /// <c>1.234.567 %</c>.
    /// </summary>
    public static bool IsAmbiguous(ReadOnlySpan<byte> text)
    {
        text = text.TrimEnd(" %"u8);
        text = text.StartsWith("-"u8) ? text[1..] : text;
        var whole = DigitsOf(text);
        if (whole is 0 or > 3 || text.Length == whole)
        {
            return false;
        }

        return AreGroups(text[whole..]);
    }

    /// <summary>A number with a comma before its decimals, and with or without points between its thousands.</summary>
    public static bool TryParseComma(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        var comma = text.IndexOf((byte)',');
        var whole = comma < 0 ? text : text[..comma];
        var digits = whole.StartsWith("-"u8) ? whole[1..] : whole;
        var first = DigitsOf(digits);
        if (first == 0 || text.Length > MaxLength || (first < digits.Length && (first > 3 || !AreGroups(digits[first..]))))
        {
            return false;
        }

        Span<byte> plain = stackalloc byte[MaxLength];
        var length = 0;
        foreach (var letter in text)
        {
            if (letter != '.')
            {
                plain[length++] = letter == ',' ? (byte)'.' : letter;
            }
        }

        return (comma < 0 || DigitsOf(text[(comma + 1)..]) == text.Length - comma - 1) && NumberText.TryParse(plain[..length], out value);
    }

    /// <summary>Points with three digits after each.</summary>
    private static bool AreGroups(ReadOnlySpan<byte> text)
    {
        while (text.Length >= 4 && text[0] == '.' && DigitsOf(text[1..4]) == 3)
        {
            text = text[4..];
        }

        return text.IsEmpty;
    }

    private static int DigitsOf(ReadOnlySpan<byte> text)
    {
        var other = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return other < 0 ? text.Length : other;
    }
}
