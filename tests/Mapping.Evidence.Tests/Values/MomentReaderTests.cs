using System.Text;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Tests.Values;

/// <summary>Whatever came before, a time is read as it is read alone.</summary>
public sealed class MomentReaderTests
{
    private static readonly string[] Times =
    [
        "2026-08-02T12:30:45Z", "2026-08-02T23:59:59Z", "2026-08-03T00:00:00Z", "2026-02-29T12:30:45Z", "2024-02-29T12:30:45Z",
        "2026-08-02T24:00:00Z", "2026-08-02T12:60:00Z", "2026-08-02T12:30:60Z", "2026-08-02T12:30:61Z", "2026-08-02 12:30:45Z",
        "2026-08-02T12:30:45z", "2026-08-02", "2026-08-02T12:30", "2026-08-02T12-30-45Z", "2026-13-02T12:30:45Z", "0000-01-01T00:00:00Z",
        "\0\0\0\0\0\0\0\0\0\0T00:00:00Z", "2026-08-02T1é:30:4Z", "",
    ];

    [Fact]
    public void Times_in_any_order_are_read_as_each_alone()
    {
        var random = new Random(3);
        var reader = new MomentReader();
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(Times[random.Next(Times.Length)]);
            if (bytes.Length > 0 && random.Next(3) == 0)
            {
                bytes[random.Next(bytes.Length)] = (byte)"019:-TZ/;"[random.Next(9)];
            }

            var field = default(FieldValue);
            field.Set(FieldKind.Text, bytes, 0, bytes.Length);
            Assert.Equal(
                (FieldReading.TryTime(field, out var expected), expected),
                (reader.TryRead(field, out var ticks), ticks));
        }
    }

    [Fact]
    public void A_reader_that_has_read_nothing_knows_no_day()
    {
        var field = default(FieldValue);
        var bytes = Encoding.UTF8.GetBytes("\0\0\0\0\0\0\0\0\0\0T00:00:00Z");
        field.Set(FieldKind.Text, bytes, 0, bytes.Length);

        Assert.False(new MomentReader().TryRead(field, out _));
    }
}
