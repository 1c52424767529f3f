namespace Mapping.Evidence.Values;

/// <summary>Identifiers and digests of hexadecimal digits, in whichever way they are written.</summary>
internal static class UuidText
{
    /// <summary>As many digits as a UUID has; a digest has no fewer.</summary>
    public const int Digits = 32;

    /// <summary>As many as the longest digest that is in use.</summary>
    public const int MostDigits = 128;

    /// <summary>Bytes of what names the kind before a colon, such as <c>urn:uuid</c>.</summary>
    private const int LongestKind = 16;

    /// <summary>The UUIDs of nothing and of everything, of which RFC 9562 says that they name no single thing.</summary>
    public static bool IsOfNothing(ReadOnlySpan<byte> text)
    {
        Span<byte> digits = stackalloc byte[MostDigits];
        return TryRead(text, digits, out var length) && length == Digits && !digits[..length].ContainsAnyExcept(digits[0]) && (digits[0] is (byte)'0' or (byte)'F');
    }

    /// <summary>The digits in capitals, without dashes, braces or the kind before them; false where a text is no such identifier.</summary>
    /// <param name="text">Without blanks around.</param>
    /// <param name="digits">Takes them, <see cref="MostDigits"/> at most.</param>
    /// <param name="length">How many there are.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, Span<byte> digits, out int length)
    {
        length = 0;
        if (text.Length < Digits)
        {
            return false;
        }

        var kind = text.LastIndexOf((byte)':');
        text = kind is >= 0 and <= LongestKind ? text[(kind + 1)..] : text;
        text = text is [(byte)'{', .., (byte)'}'] or [(byte)'(', .., (byte)')'] ? text[1..^1] : text;
        foreach (var letter in text)
        {
            if (letter == '-')
            {
                continue;
            }

            if (length == digits.Length || !char.IsAsciiHexDigit((char)letter))
            {
                return false;
            }

            digits[length++] = (byte)char.ToUpperInvariant((char)letter);
        }

        return length >= Digits;
    }
}
