using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Values;

/// <summary>Reads times that are written as a feed says, see <see cref="TimeFormats"/>, and in no other way, unless the format of the file knows them.</summary>
internal sealed class FormattedTime(string format)
{
    /// <summary>No record of evidence is older, so that two digits of a year say which century they are of.</summary>
    private const int Century = 2000;

    private const int HalfDay = 12;

    private static readonly ImmutableArray<byte[]> Months = [.. TimeFormats.Months.Select(Encoding.ASCII.GetBytes)];

    private readonly ImmutableArray<string> parts = TimeFormats.PartsOf(format);

    private readonly bool hasTimeOfDay = TimeFormats.HasTimeOfDay(format);

    public string Format => format;

    /// <summary>Whether a time depends on whose clock it is.</summary>
    public bool IsLocal(in FieldValue field) => field.Kind == FieldKind.Moment ? FieldReading.IsLocalTime(field) : hasTimeOfDay;

    /// <summary>Whether it is a date without a time of day.</summary>
    public bool IsDay(in FieldValue field) => field.Kind == FieldKind.Moment ? FieldReading.IsDay(field) : !hasTimeOfDay;

    /// <summary>Ticks of that clock.</summary>
    public bool TryRead(in FieldValue field, out long ticks)
    {
        if (field.Kind == FieldKind.Moment)
        {
            return FieldReading.TryTime(field, out ticks);
        }

        ticks = 0;
        var text = field.Kind == FieldKind.Number || FieldReading.IsText(field) ? field.Bytes.Trim((byte)' ') : default;
        var (year, month, day, hour, minute, second) = (0, 0, 0, 0, 0, 0);
        var half = -1;
        foreach (var part in parts)
        {
            var length = LengthOf(part, text);
            if (length > text.Length)
            {
                return false;
            }

            var piece = text[..length];
            var isRead = true;
            text = text[length..];
            switch (part)
            {
                case "yyyy":
                    isRead = TimeText.TryDigits(piece, out year);
                    break;
                case "yy":
                    isRead = TimeText.TryDigits(piece, out year);
                    year += Century;
                    break;
                case "MM":
                    isRead = TimeText.TryDigits(piece, out month);
                    break;
                case "MMM":
                    month = MonthOf(piece);
                    break;
                case "dd":
                    isRead = TimeText.TryDigits(piece, out day);
                    break;
                case "HH" or "hh" or "h":
                    isRead = TimeText.TryDigits(piece, out hour);
                    break;
                case "mm":
                    isRead = TimeText.TryDigits(piece, out minute);
                    break;
                case "ss":
                    isRead = TimeText.TryDigits(piece, out second);
                    break;
                case "a":
                    half = Ascii.EqualsIgnoreCase(piece, "AM"u8) ? 0 : Ascii.EqualsIgnoreCase(piece, "PM"u8) ? 1 : -1;
                    isRead = half >= 0;
                    break;
                default:
                    isRead = piece[0] == part[0];
                    break;
            }

            if (!isRead)
            {
                return false;
            }
        }

        // Twelve o'clock is the first hour of a half of the day.
        if (half >= 0)
        {
            hour = hour is 0 or > HalfDay ? int.MaxValue : (hour % HalfDay) + (half * HalfDay);
        }

        // A leap second counts as the second before it, as in ISO 8601.
        if (!text.IsEmpty || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 60)
        {
            return false;
        }

        ticks = new DateTime(year, month, day, hour, minute, Math.Min(second, 59)).Ticks;
        return true;
    }

    private static int LengthOf(string part, ReadOnlySpan<byte> text) => part switch
    {
        "h" => text.Length > 1 && char.IsAsciiDigit((char)text[1]) ? 2 : 1,
        "a" => "AM".Length,
        _ => part.Length,
    };

    /// <summary>0 where it is the name of none.</summary>
    private static int MonthOf(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (Ascii.EqualsIgnoreCase(name, Months[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
