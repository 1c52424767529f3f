using System.Numerics;

namespace Mapping.Evidence.Aggregates;

/// <summary>A number as what it is divided from, without any rounding.</summary>
/// <param name="Dividend">What is divided.</param>
/// <param name="Divisor">By what; above zero.</param>
internal readonly record struct ExactRatio(BigInteger Dividend, BigInteger Divisor)
{
    private const int Scale = 28;

    public bool IsZero => Dividend.IsZero;

    public static ExactRatio Of(BigInteger dividend, BigInteger divisor) =>
        divisor.Sign > 0 ? new ExactRatio(dividend, divisor) : throw new ArgumentOutOfRangeException(nameof(divisor));

    public static ExactRatio Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var whole = new decimal(bits[0], bits[1], bits[2], bits[3] < 0, 0);
        return new ExactRatio((BigInteger)whole, BigInteger.Pow(10, (byte)((bits[3] >> 16) & 0xFF)));
    }

    /// <summary>This divided by another one, which is above zero.</summary>
    public ExactRatio DividedBy(in ExactRatio other) => Of(Dividend * other.Divisor, Divisor * other.Dividend);

    /// <summary>Multiplied out, so that one third is compared as what it is.</summary>
    public int CompareTo(in ExactRatio other) => (Dividend * other.Divisor).CompareTo(other.Dividend * Divisor);

    /// <summary>Rounded to what a decimal holds; the nearest decimal where it lies outside.</summary>
    public decimal ToDecimal()
    {
        var quotient = BigInteger.DivRem(Dividend * BigInteger.Pow(10, Scale), Divisor, out var remainder);
        quotient += 2 * BigInteger.Abs(remainder) >= Divisor ? remainder.Sign : 0;
        var scale = Scale;
        while (scale > 0 && BigInteger.Abs(quotient) > (BigInteger)decimal.MaxValue)
        {
            quotient /= 10;
            scale--;
        }

        return BigInteger.Abs(quotient) > (BigInteger)decimal.MaxValue
            ? quotient.Sign < 0 ? decimal.MinValue : decimal.MaxValue
            : ToDecimal(quotient, scale);
    }

    private static decimal ToDecimal(BigInteger units, int scale)
    {
        // Without the zeros at its end, so that 0.5 is not shown as 0.5000000000.
        while (scale > 0 && units % 10 == 0)
        {
            units /= 10;
            scale--;
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits((decimal)BigInteger.Abs(units), bits);
        return new decimal(bits[0], bits[1], bits[2], units.Sign < 0, (byte)scale);
    }
}
