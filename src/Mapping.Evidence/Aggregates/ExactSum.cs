using System.Numerics;

namespace Mapping.Evidence.Aggregates;

/// <summary>A sum of decimals without any rounding, so that it does not depend on the order of the terms.</summary>
internal struct ExactSum
{
    private const int SmallScale = 9;
    private const int FullScale = 28;

    private static readonly Int128[] SmallPowers = [.. Enumerable.Range(0, SmallScale + 1).Select(exponent => (Int128)BigInteger.Pow(10, exponent))];

    private static readonly BigInteger SmallToFull = BigInteger.Pow(10, FullScale - SmallScale);

    /// <summary>In units of 10⁻⁹; far from overflow, since its terms are below 2⁶³ units each.</summary>
    private Int128 small;

    /// <summary>What does not fit there, in units of 10⁻²⁸.</summary>
    private BigInteger large;

    /// <summary>The sum in units of 10⁻²⁸.</summary>
    private readonly BigInteger Total => ((BigInteger)small * SmallToFull) + large;

    public void Add(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = (bits[3] >> 16) & 0xFF;
        if (bits[2] == 0 && bits[1] >= 0 && scale <= SmallScale)
        {
            var mantissa = ((long)bits[1] << 32) | (uint)bits[0];
            var term = mantissa * SmallPowers[SmallScale - scale];
            small += bits[3] < 0 ? -term : term;
        }
        else
        {
            large += InUnits(value);
        }
    }

    /// <summary>Adds a count of billionths.</summary>
    public void Add(long count) => small += count;

    public void Add(in ExactSum other)
    {
        small += other.small;
        large += other.large;
    }

    /// <summary>The order of the sum and <paramref name="factor"/> times <paramref name="value"/>.</summary>
    public readonly int CompareTo(decimal value, long factor) => Total.CompareTo(InUnits(value) * factor);

    /// <summary>The sum divided, rounded to what a decimal holds; the nearest decimal where it lies outside.</summary>
    public readonly decimal DividedBy(long divisor) => ExactRatio.Of(Total, BigInteger.Pow(10, FullScale) * divisor).ToDecimal();

    /// <summary>The sum divided, as it is.</summary>
    public readonly ExactRatio RatioTo(long divisor) => ExactRatio.Of(Total, BigInteger.Pow(10, FullScale) * divisor);

    private static BigInteger InUnits(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = (byte)((bits[3] >> 16) & 0xFF);
        var whole = new decimal(bits[0], bits[1], bits[2], bits[3] < 0, 0);
        return (BigInteger)whole * BigInteger.Pow(10, FullScale - scale);
    }
}
