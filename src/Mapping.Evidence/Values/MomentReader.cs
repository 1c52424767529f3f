using System.Buffers.Binary;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Values;

/// <summary>
/// Reads the times of records as <see cref="FieldReading.TryTime"/> does. Records that lie side by side are mostly of one day and written
/// alike: the day is not read again, and <c>T12:30:45Z</c> after it in one step. Not shared between threads.
/// </summary>
internal sealed class MomentReader
{
    private const int DayLength = 10;

    private static readonly int FullLength = "2026-08-02T12:30:45Z".Length;

    private readonly byte[] day = new byte[DayLength];

    /// <summary>When the day begins; -1 as long as none is known.</summary>
    private long dayStart = -1;

    /// <summary>Ticks, UTC.</summary>
    public bool TryRead(in FieldValue field, out long ticks)
    {
        var text = field.Bytes;
        if (field.Kind != FieldKind.Text || text.Length != FullLength || text[DayLength] != 'T' || text[^1] != 'Z')
        {
            return FieldReading.TryTime(field, out ticks);
        }

        var seconds = SecondsOf(BinaryPrimitives.ReadUInt64LittleEndian(text[(DayLength + 1)..]));
        if (seconds < 0 || ((dayStart < 0 || !text[..DayLength].SequenceEqual(day)) && !TryDay(text[..DayLength])))
        {
            return FieldReading.TryTime(field, out ticks);
        }

        ticks = dayStart + (seconds * TimeSpan.TicksPerSecond);
        return true;
    }

    private bool TryDay(ReadOnlySpan<byte> text)
    {
        if (!TimeText.TryParseIso(text, out var start))
        {
            return false;
        }

        text.CopyTo(day);
        dayStart = start;
        return true;
    }

    /// <summary>The seconds of <c>12:30:45</c>, its first byte lowest; -1 where it is written otherwise or is a leap second.</summary>
    private static long SecondsOf(ulong text)
    {
        // Digits become their values and colons zero; what is more than nine, or no colon, carries into the highest bit of its byte.
        var digits = text ^ 0x3030_3A30_303A_3030;
        if (((digits | (digits + 0x7676_7F76_767F_7676)) & 0x8080_8080_8080_8080) != 0)
        {
            return -1;
        }

        var hour = Pair(digits);
        var minute = Pair(digits >> 24);
        var second = Pair(digits >> 48);
        return hour > 23 || minute > 59 || second > 59 ? -1 : (((hour * 60) + minute) * 60) + second;
    }

    private static long Pair(ulong digits) => (long)(((digits & 0xF) * 10) + ((digits >> 8) & 0xF));
}
