using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Values;

/// <summary>Reads times that are written as a feed says, see <see cref="TimeFormats"/>, and in no other way, unless the format of the file knows them.</summary>
internal sealed class FormattedTime(string format)
{
    public string Format => format;

    private readonly bool hasTimeOfDay = TimeFormats.HasTimeOfDay(format);

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
        if (text.Length != format.Length)
        {
            return false;
        }

        var (year, month, day, hour, minute, second) = (0, 0, 0, 0, 0, 0);
        for (var i = 0; i < format.Length; i++)
        {
            var digit = text[i] - '0';
            switch (format[i])
            {
                case not ('y' or 'M' or 'd' or 'H' or 'm' or 's'):
                    if (text[i] != format[i])
                    {
                        return false;
                    }

                    break;
                case var _ when digit is < 0 or > 9:
                    return false;
                case 'y':
                    year = (year * 10) + digit;
                    break;
                case 'M':
                    month = (month * 10) + digit;
                    break;
                case 'd':
                    day = (day * 10) + digit;
                    break;
                case 'H':
                    hour = (hour * 10) + digit;
                    break;
                case 'm':
                    minute = (minute * 10) + digit;
                    break;
                case 's':
                    second = (second * 10) + digit;
                    break;
            }
        }

        // A leap second counts as the second before it, as in ISO 8601.
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 60)
        {
            return false;
        }

        ticks = new DateTime(year, month, day, hour, minute, Math.Min(second, 59)).Ticks;
        return true;
    }
}
