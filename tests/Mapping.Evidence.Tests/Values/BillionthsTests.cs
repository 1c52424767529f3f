using System.Globalization;
using System.Text;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Tests.Values;

/// <summary>What is read as billionths is what decimals say.</summary>
public sealed class BillionthsTests
{
    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-0.0", 0L)]
    [InlineData("7", 7_000_000_000L)]
    [InlineData("0.002226", 2_226_000L)]
    [InlineData("-12.50", -12_500_000_000L)]
    [InlineData("99999999.9999999", 99_999_999_999_999_900L)]
    public void Short_numbers_are_read(string text, long count)
    {
        Assert.True(Billionths.TryRead(Field(text, "{\"number\": \t9.99"), out var read));
        Assert.Equal(count, read);
    }

    [Theory]
    [InlineData("1e3")]
    [InlineData("1.5E-3")]
    [InlineData("123456789")]
    [InlineData("0.12345678")]
    [InlineData("12345678.12345678")]
    [InlineData("-12345678.1234567")]
    public void Other_numbers_are_left_to_decimals(string text) => Assert.False(Billionths.TryRead(Field(text, "{\"number\": \t9.99"), out _));

    [Fact]
    public void Where_the_buffer_begins_with_the_number_it_is_left_to_decimals() => Assert.False(Billionths.TryRead(Field("1.5", ""), out _));

    [Fact]
    public void Random_numbers_are_read_as_decimals_are()
    {
        var random = new Random(5);
        var isRead = 0;
        for (var round = 0; round < 100_000; round++)
        {
            var whole = random.NextInt64((long)Math.Pow(10, random.Next(1, 10)));
            var fraction = string.Concat(Enumerable.Range(0, random.Next(10)).Select(_ => (char)('0' + random.Next(10))));
            var text = string.Create(CultureInfo.InvariantCulture, $"{(random.Next(2) == 0 ? "-" : "")}{whole}{(fraction.Length == 0 ? "" : ".")}{fraction}");
            var number = decimal.Parse(text, CultureInfo.InvariantCulture);
            Assert.True(Billionths.TryOf(number, out var expected));
            Assert.Equal(number, Billionths.ToDecimal(expected));
            if (Billionths.TryRead(Field(text, "0123456789.987654321-"), out var count))
            {
                isRead++;
                Assert.Equal(expected, count);
            }
        }

        Assert.InRange(isRead, 50_000, 99_999);
    }

    [Theory]
    [InlineData("0.0000000001")]
    [InlineData("9223372037")]
    [InlineData("-79228162514264337593543950335")]
    public void Decimals_that_are_no_billionths_are_told(string text) =>
        Assert.False(Billionths.TryOf(decimal.Parse(text, CultureInfo.InvariantCulture), out _));

    private static FieldValue Field(string number, string before)
    {
        var value = default(FieldValue);
        value.Set(FieldKind.Number, Encoding.UTF8.GetBytes(before + number + "5.5"), before.Length, number.Length);
        return value;
    }
}
