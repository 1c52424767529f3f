using Mapping.Evidence.Records;

namespace Mapping.Evidence.Values;

/// <summary>Reads a field as the type that a rule wants. Cells without a type of their own become what is asked, if they can.</summary>
internal static class FieldReading
{
    /// <summary>A number, or a percentage written as one, which is a fraction.</summary>
    public static bool TryNumber(in FieldValue field, out decimal value)
    {
        var bytes = field.Bytes;
        switch (field.Kind)
        {
            case FieldKind.Number:
                return NumberText.TryParse(bytes, out value);
            case FieldKind.Untyped or FieldKind.Text when bytes.Length > 1 && bytes[^1] == '%':
                var isPercentage = NumberText.TryParse(bytes[..^1].TrimEnd((byte)' '), out value);
                value /= 100;
                return isPercentage;
            case FieldKind.Untyped:
                return NumberText.TryParse(bytes.Trim((byte)' '), out value);
            case FieldKind.CommaCell:
                return TryCommaNumber(bytes.Trim((byte)' '), out value);
            default:
                value = 0;
                return false;
        }
    }

    /// <summary>Ticks, UTC.</summary>
    public static bool TryTime(in FieldValue field, out long ticks)
    {
        switch (field.Kind)
        {
            case FieldKind.Text:
                return TimeText.TryParseIso(field.Bytes, out ticks);
            case FieldKind.Number:
                ticks = 0;
                return NumberText.TryParse(field.Bytes, out var number) && TimeText.TryParseUnix(number, out ticks);
            case FieldKind.Untyped or FieldKind.CommaCell:
                var text = field.Bytes.Trim((byte)' ');
                return TimeText.TryParseIso(text, out ticks) || (NumberText.TryParse(text, out var cell) && TimeText.TryParseUnix(cell, out ticks));
            default:
                ticks = 0;
                return false;
        }
    }

    /// <summary>Seconds: a number counts them, text is a duration of ISO 8601.</summary>
    public static bool TryDuration(in FieldValue field, out decimal seconds) => field.Kind switch
    {
        FieldKind.Text => DurationText.TryParse(field.Bytes, out seconds),
        FieldKind.CommaCell => TryCommaNumber(field.Bytes.Trim((byte)' '), out seconds) || DurationText.TryParse(field.Bytes, out seconds),
        FieldKind.Untyped => NumberText.TryParse(field.Bytes.Trim((byte)' '), out seconds) || DurationText.TryParse(field.Bytes, out seconds),
        _ => TryNumber(field, out seconds),
    };

    public static bool TryBoolean(in FieldValue field, out bool value)
    {
        value = field.Kind == FieldKind.True || (IsCell(field) && Is(field.Bytes, "true"u8));
        return value || field.Kind == FieldKind.False || (IsCell(field) && Is(field.Bytes, "false"u8));
    }

    public static bool IsText(in FieldValue field) => field.Kind == FieldKind.Text || IsCell(field);

    /// <summary>Whether it has no type of its own.</summary>
    private static bool IsCell(in FieldValue field) => field.Kind is FieldKind.Untyped or FieldKind.CommaCell;

    private static bool TryCommaNumber(ReadOnlySpan<byte> text, out decimal value)
    {
        var isPercentage = text.Length > 1 && text[^1] == '%';
        var isNumber = CellNumbers.TryParseComma(isPercentage ? text[..^1].TrimEnd((byte)' ') : text, out value);
        value /= isPercentage ? 100 : 1;
        return isNumber;
    }

    private static bool Is(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word)
    {
        if (bytes.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < bytes.Length; i++)
        {
            if ((bytes[i] | 0x20) != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
