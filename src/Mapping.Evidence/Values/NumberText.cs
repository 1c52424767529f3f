using System.Globalization;

namespace Mapping.Evidence.Values;

/// <summary>Reads numbers in the notation of JSON, exactly to 28 decimal places; what is longer is rounded. Whether two are the same says <see cref="ExactNumber"/>.</summary>
internal static class NumberText
{
    /// <summary>As many digits as always fit a 64-bit integer.</summary>
    private const int FastDigits = 18;

    public static bool TryParse(ReadOnlySpan<byte> text, out decimal value)
    {
        var negative = text.Length > 0 && text[0] == '-';
        var digits = 0;
        var scale = -1;
        long mantissa = 0;
        for (var i = negative ? 1 : 0; i < text.Length; i++)
        {
            var digit = (uint)(text[i] - '0');
            if (digit <= 9 && digits < FastDigits)
            {
                mantissa = (mantissa * 10) + digit;
                digits++;
                scale += scale >= 0 ? 1 : 0;
            }
            else if (text[i] == '.' && scale < 0 && digits > 0)
            {
                scale = 0;
            }
            else
            {
                return TryParseSlowly(text, out value);
            }
        }

        value = new decimal((int)mantissa, (int)(mantissa >> 32), 0, negative, (byte)Math.Max(scale, 0));
        return digits > 0 && scale != 0;
    }

    /// <summary>Reads a number only where nothing of it is rounded.</summary>
    public static bool TryParseExactly(ReadOnlySpan<byte> text, out decimal value) =>
        TryParse(text, out value) && (text.Length <= FastDigits ? !text.ContainsAny("eE"u8) || IsExact(text) : IsExact(text));

    private static bool IsExact(ReadOnlySpan<byte> text) => ExactNumber.TryRead(text, out var number) && number.FitsDecimal;

    private static bool TryParseSlowly(ReadOnlySpan<byte> text, out decimal value)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        value = 0;
        return text.Length > 0 && text[0] is not (byte)'+' && char.IsAsciiDigit((char)text[^1]) && decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out value);
    }
}
