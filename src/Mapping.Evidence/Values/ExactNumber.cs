using System.Globalization;
using System.Text;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Values;

/// <summary>
/// A number of any length as its digits say, in the notation of JSON. What is computed is computed of decimals, which round what is longer; whether two numbers
/// are the same is asked of all of their digits.
/// </summary>
internal readonly ref struct ExactNumber
{
    /// <summary>As many digits as a decimal always keeps, on either side of the point and together.</summary>
    private const int DecimalDigits = 28;

    /// <summary>Longer exponents are those of no number that anybody means.</summary>
    private const int LongestExponent = 9;

    /// <summary>Whole numbers up to that length are written out.</summary>
    private const int LongestWhole = 100;

    /// <summary>As many bytes as a decimal may need.</summary>
    private const int LongestDecimal = 64;

    private readonly ReadOnlySpan<byte> whole;
    private readonly ReadOnlySpan<byte> fraction;
    private readonly bool isNegative;

    /// <summary>Of the last digit that is no zero, the power of ten that it counts.</summary>
    private readonly long exponent;

    private ExactNumber(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction, bool isNegative, long exponent)
    {
        whole = whole.TrimStart((byte)'0');
        fraction = fraction.TrimEnd((byte)'0');
        exponent -= fraction.Length;
        if (whole.IsEmpty)
        {
            fraction = fraction.TrimStart((byte)'0');
        }

        if (fraction.IsEmpty)
        {
            exponent += whole.Length;
            whole = whole.TrimEnd((byte)'0');
            exponent -= whole.Length;
        }

        this.whole = whole;
        this.fraction = fraction;
        (this.isNegative, this.exponent) = Length == 0 ? (false, 0) : (isNegative, exponent);
    }

    /// <summary>Digits from the first to the last that is no zero.</summary>
    private int Length => whole.Length + fraction.Length;

    /// <summary>The power of ten that is above it.</summary>
    private long Magnitude => Length + exponent;

    /// <summary>Whether a decimal is this number and no rounded one.</summary>
    public bool FitsDecimal => Length <= DecimalDigits && exponent >= -DecimalDigits && Magnitude <= DecimalDigits;

    public static bool TryRead(ReadOnlySpan<byte> text, out ExactNumber number)
    {
        number = default;
        var isNegative = text.StartsWith("-"u8);
        var rest = isNegative ? text[1..] : text;
        var whole = Digits(rest);
        rest = rest[whole.Length..];
        ReadOnlySpan<byte> fraction = default;
        if (rest is [(byte)'.', ..])
        {
            fraction = Digits(rest[1..]);
            rest = rest[(1 + fraction.Length)..];
            if (fraction.IsEmpty)
            {
                return false;
            }
        }

        var exponent = 0;
        if (whole.IsEmpty || (!rest.IsEmpty && !TryReadExponent(rest, out exponent)))
        {
            return false;
        }

        number = new ExactNumber(whole, fraction, isNegative, exponent);
        return true;
    }

    /// <summary>The number in a field, where all of its digits stand there: a number, or a cell that is one.</summary>
    public static bool TryRead(in FieldValue field, out ExactNumber number)
    {
        number = default;
        return field.Kind switch
        {
            FieldKind.Number or FieldKind.Seconds => TryRead(field.Bytes, out number),
            FieldKind.Untyped => TryRead(field.Bytes.Trim((byte)' '), out number),
            _ => false,
        };
    }

    public int CompareTo(in ExactNumber other)
    {
        var order = Sign.CompareTo(other.Sign);
        if (order != 0 || Sign == 0)
        {
            return order;
        }

        order = Magnitude.CompareTo(other.Magnitude);
        for (var i = 0; order == 0 && i < Math.Max(Length, other.Length); i++)
        {
            order = DigitAt(i).CompareTo(other.DigitAt(i));
        }

        return isNegative ? -order : order;
    }

    public int CompareTo(decimal number)
    {
        Span<byte> bytes = stackalloc byte[LongestDecimal];
        number.TryFormat(bytes, out var written, provider: CultureInfo.InvariantCulture);
        TryRead(bytes[..written], out var other);
        return CompareTo(other);
    }

    /// <summary>As all that are the same number are written: whole ones as their digits.</summary>
    public byte[] ToText()
    {
        var zeros = exponent >= 0 && Magnitude <= LongestWhole ? (int)exponent : 0;
        var sign = isNegative ? "-" : "";
        var power = zeros == exponent ? "" : string.Create(CultureInfo.InvariantCulture, $"e{exponent}");
        return [.. Encoding.UTF8.GetBytes(sign), .. whole, .. fraction, .. Encoding.UTF8.GetBytes(new string('0', zeros) + power)];
    }

    private int Sign => Length == 0 ? 0 : isNegative ? -1 : 1;

    private byte DigitAt(int index) => index < whole.Length ? whole[index] : index < Length ? fraction[index - whole.Length] : (byte)'0';

    private static ReadOnlySpan<byte> Digits(ReadOnlySpan<byte> text) =>
        text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is var end && end < 0 ? text : text[..end];

    private static bool TryReadExponent(ReadOnlySpan<byte> text, out int exponent)
    {
        exponent = 0;
        if (text is not [(byte)'e' or (byte)'E', .. var rest])
        {
            return false;
        }

        var isNegative = rest is [(byte)'-', ..];
        rest = rest is [(byte)'-' or (byte)'+', ..] ? rest[1..] : rest;
        if (rest.IsEmpty || Digits(rest).Length < rest.Length || rest.TrimStart((byte)'0').Length > LongestExponent)
        {
            return false;
        }

        foreach (var digit in rest)
        {
            exponent = (exponent * 10) + (digit - '0');
        }

        exponent = isNegative ? -exponent : exponent;
        return true;
    }
}
