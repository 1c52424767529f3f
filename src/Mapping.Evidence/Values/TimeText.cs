namespace Mapping.Evidence.Values;

/// <summary>
/// Reads moments: ISO 8601 dates and times (a time without offset is UTC), Unix seconds and milliseconds. Results are ticks, UTC.
/// </summary>
internal static class TimeText
{
    private static readonly int DayLength = "2026-08-02".Length;

    /// <summary>In seconds the year 5138, in milliseconds March 1973: no record means the one and writes the other.</summary>
    private const decimal MillisecondsFrom = 100_000_000_000m;

    /// <summary>
    /// Numbers before 2000 are none: 20261126 is a date that lost its dashes, 46352 a day of a spreadsheet, and either as Unix time a
    /// moment of 1970. After the year 2286 a number has more digits, such as those of 20261126103000.
    /// </summary>
    private const decimal MinUnixSeconds = 946_684_800m;

    private const decimal MaxUnixSeconds = 9_999_999_999m;

    private static readonly long FirstTicks = new DateOnly(2000, 1, 1).DayNumber * TimeSpan.TicksPerDay;

    /// <summary>
    /// Whether no record of evidence is that old: a moment before 2000 is what a program writes that knows none, or has a digit wrong.
    /// </summary>
    public static bool IsUnset(long ticks) => ticks < FirstTicks;

    public static bool TryParseUnix(decimal number, out long ticks)
    {
        var seconds = number >= MillisecondsFrom ? number / 1000 : number;
        if (seconds is < MinUnixSeconds or > MaxUnixSeconds)
        {
            ticks = 0;
            return false;
        }

        ticks = DateTime.UnixEpoch.Ticks + (long)(seconds * TimeSpan.TicksPerSecond);
        return true;
    }

    /// <summary>Whether a moment in ISO 8601 is one of a certain clock: it ends in an offset, or in Z.</summary>
    public static bool HasOffset(ReadOnlySpan<byte> text)
    {
        text = text.Trim((byte)' ');
        return text.Length > 10 && (text[^1] is (byte)'Z' or (byte)'z' || text[10..].IndexOfAny((byte)'+', (byte)'-') >= 0);
    }

    /// <summary>Whether it has a time of day without an offset. A date alone is the same day everywhere.</summary>
    public static bool IsLocal(ReadOnlySpan<byte> text)
    {
        text = text.Trim((byte)' ');
        return text.Length > 10 && text[4] == '-' && !HasOffset(text);
    }

    /// <summary>Whether it is a date without a time of day.</summary>
    public static bool IsDay(ReadOnlySpan<byte> text)
    {
        text = text.Trim((byte)' ');
        return text.Length == DayLength && TryParseIso(text, out _);
    }

    public static bool TryParseIso(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-'
            || !TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..10], out var day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        ticks = new DateOnly(year, month, day).DayNumber * TimeSpan.TicksPerDay;
        return text.Length == 10 || (text[10] is (byte)'T' or (byte)'t' or (byte)' ' && TryAddTime(text[11..], ref ticks));
    }

    /// <summary>Hours and minutes, then seconds with a fraction, then an offset, perhaps behind a blank, the last three optional.</summary>
    private static bool TryAddTime(ReadOnlySpan<byte> text, ref long ticks)
    {
        if (text.Length < 5 || text[2] != ':' || !TryDigits(text[..2], out var hour) || !TryDigits(text[3..5], out var minute)
            || hour > 23 || minute > 59)
        {
            return false;
        }

        ticks += (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        text = text[5..];
        if (text.Length > 0 && text[0] == ':')
        {
            // A leap second counts as the second before it.
            if (text.Length < 3 || !TryDigits(text[1..3], out var second) || second > 60)
            {
                return false;
            }

            ticks += Math.Min(second, 59) * TimeSpan.TicksPerSecond;
            text = AddFraction(text[3..], ref ticks);
        }

        return TrySubtractOffset(text, ref ticks);
    }

    private static ReadOnlySpan<byte> AddFraction(ReadOnlySpan<byte> text, scoped ref long ticks)
    {
        if (text.Length < 2 || text[0] is not ((byte)'.' or (byte)',') || !char.IsAsciiDigit((char)text[1]))
        {
            return text;
        }

        var unit = TimeSpan.TicksPerSecond / 10;
        var i = 1;
        for (; i < text.Length && char.IsAsciiDigit((char)text[i]); i++)
        {
            ticks += (text[i] - '0') * unit;
            unit /= 10;
        }

        return text[i..];
    }

    private static bool TrySubtractOffset(ReadOnlySpan<byte> text, ref long ticks)
    {
        if (text.IsEmpty || text.SequenceEqual("Z"u8) || text.SequenceEqual("z"u8))
        {
            return true;
        }

        // As git and spreadsheets write it: 14:05:00 +0100.
        text = text is [(byte)' ', (byte)'+' or (byte)'-', ..] ? text[1..] : text;
        var minutes = 0;
        var isWhole = text.Length switch
        {
            3 => TryDigits(text[1..3], out _),
            5 => TryDigits(text[3..5], out minutes),
            6 => text[3] == ':' && TryDigits(text[4..6], out minutes),
            _ => false,
        };
        if (!isWhole || text[0] is not ((byte)'+' or (byte)'-') || !TryDigits(text[1..3], out var hours) || hours > 23 || minutes > 59)
        {
            return false;
        }

        var offset = (hours * TimeSpan.TicksPerHour) + (minutes * TimeSpan.TicksPerMinute);
        ticks -= text[0] == '-' ? -offset : offset;
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks;
    }

    /// <summary>The number that digits write, and nothing but digits.</summary>
    public static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var character in text)
        {
            var digit = (uint)(character - '0');
            if (digit > 9)
            {
                return false;
            }

            value = (value * 10) + (int)digit;
        }

        return true;
    }
}
