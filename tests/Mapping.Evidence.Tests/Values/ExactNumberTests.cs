using System.Globalization;
using System.Numerics;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Tests.Values;

/// <summary>Numbers of any length, compared with what whole numbers of any size say.</summary>
public sealed class ExactNumberTests
{
    /// <summary>Digits behind the point, and the largest exponent, that are made up.</summary>
    private const int Scale = 80;

    [Property(MaxTest = 2000)]
    public void Numbers_compare_as_whole_ones_of_any_size(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var left = Written(random);
        var right = random.Next(3) == 0 ? Written(random, Value(left)) : random.Next(3) == 0 ? Written(random, Value(left) + random.Next(-1, 2)) : Written(random);

        Assert.True(ExactNumber.TryRead(Encoding.UTF8.GetBytes(left), out var one));
        Assert.True(ExactNumber.TryRead(Encoding.UTF8.GetBytes(right), out var other));
        Assert.Equal(Value(left).CompareTo(Value(right)), Math.Sign(one.CompareTo(other)));
        Assert.Equal(Value(left) == Value(right), Canonical(left) == Canonical(right));
    }

    [Theory]
    [InlineData("1.0", "1")]
    [InlineData("1e0", "1")]
    [InlineData("-0.0", "0")]
    [InlineData("0e99", "0")]
    [InlineData("1e30", "1000000000000000000000000000000")]
    [InlineData("1e-30", "1e-30")]
    [InlineData("12345678901234567890123456789.10", "123456789012345678901234567891e-1")]
    [InlineData("-1e101", "-1e101")]
    public void A_number_has_one_spelling(string written, string expected) => Assert.Equal(expected, Canonical(written));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e")]
    [InlineData("1e9999999999")]
    [InlineData("0x10")]
    [InlineData("1 2")]
    public void What_is_no_number_has_none(string written) => Assert.False(ExactNumber.TryRead(Encoding.UTF8.GetBytes(written), out _));

    private static string Canonical(string text)
    {
        Span<byte> scratch = stackalloc byte[FieldIdentity.LongestNumber];
        return Encoding.UTF8.GetString(FieldIdentity.Number(Encoding.UTF8.GetBytes(text), scratch));
    }

    private static string Written(Random random)
    {
        string Digits(int most) => string.Concat(Enumerable.Range(0, random.Next(1, most)).Select(_ => "0123456789"[random.Next(10)]));
        return $"{(random.Next(2) == 0 ? "-" : "")}{Digits(40)}{(random.Next(2) == 0 ? $".{Digits(40)}" : "")}{(random.Next(2) == 0 ? $"e{random.Next(-30, 30)}" : "")}";
    }

    /// <summary>One of the ways in which a number can be written.</summary>
    private static string Written(Random random, BigInteger value)
    {
        var digits = BigInteger.Abs(value).ToString(CultureInfo.InvariantCulture).PadLeft(Scale + 10, '0');
        var point = digits.Length - random.Next(1, Scale);
        return $"{(value.Sign < 0 ? "-" : "")}{digits[..point]}.{digits[point..]}e{digits.Length - point - Scale}";
    }

    private static BigInteger Value(string written)
    {
        var parts = written.Split('e');
        var (mantissa, exponent) = (parts[0], parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        var fraction = mantissa.Split('.') is [_, var behind] ? behind.Length : 0;
        return BigInteger.Parse(mantissa.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * BigInteger.Pow(10, Scale + exponent - fraction);
    }
}
