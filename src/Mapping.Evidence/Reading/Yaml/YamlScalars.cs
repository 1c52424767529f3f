using System.Globalization;
using System.Numerics;

namespace Mapping.Evidence.Reading.Yaml;

/// <summary>
/// What a text without quotes means in the core schema of YAML 1.2: <c>no</c> is a text. A whole number with zeros before it is a text too,
/// since older readers take it for another number than newer ones.
/// </summary>
internal static class YamlScalars
{
    /// <summary>A longer hexadecimal or octal number is a text.</summary>
    private const int MaxDigits = 32;

    public static bool IsNull(string text) => text is "" or "~" or "null" or "Null" or "NULL";

    public static bool? BooleanOf(string text) => text switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };

    /// <summary>In the notation of JSON; null where it is no number.</summary>
    public static string? NumberOf(string text)
    {
        if (JsonNumbers.IsOne(text))
        {
            return text;
        }

        if (text.StartsWith("0x", StringComparison.Ordinal) || text.StartsWith("0o", StringComparison.Ordinal))
        {
            return OfBase(text.AsSpan(2), text[1] == 'x' ? 16 : 8);
        }

        var sign = text.StartsWith('-') ? "-" : "";
        var rest = text.StartsWith('-') || text.StartsWith('+') ? text[1..] : text;
        var end = rest.IndexOfAny(['e', 'E']);
        var digits = end < 0 ? rest : rest[..end];
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        if (point == 0 && digits.Length > 1)
        {
            digits = $"0{digits}";
        }
        else if (point > 0 && point == digits.Length - 1)
        {
            digits += "0";
        }

        var number = sign + digits + (end < 0 ? "" : rest[end..]);
        return JsonNumbers.IsOne(number) ? number : null;
    }

    private static string? OfBase(ReadOnlySpan<char> digits, int radix)
    {
        if (digits.IsEmpty || digits.Length > MaxDigits)
        {
            return null;
        }

        var number = BigInteger.Zero;
        foreach (var digit in digits)
        {
            var value = char.IsAsciiHexDigit(digit) ? Convert.ToInt32(digit.ToString(), 16) : radix;
            if (value >= radix)
            {
                return null;
            }

            number = (number * radix) + value;
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }
}
