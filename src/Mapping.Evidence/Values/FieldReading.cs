using Mapping.Compiler.Symbols;
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
            case FieldKind.Number or FieldKind.Seconds:
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

    /// <summary>
    /// A number that counts what it is compared with. A percentage says that it counts hundredths, and is none: 6 % is no 0.06 where a rule
    /// speaks of at most 5.
    /// </summary>
    public static bool TryPlainNumber(in FieldValue field, out decimal value) => TryNumber(field, out value) && !IsPercentage(field);

    /// <summary>As what a rule that wants a number can take a field which holds none: a text that is one to the letter.</summary>
    public static FieldForm? FormOfNumber(in FieldValue field) => field.Kind == FieldKind.Text && field.AsNumber(hasComma: false).Kind == FieldKind.Number ? FieldForm.Number : null;

    /// <summary>As what a rule that wants a text can take a field which holds none.</summary>
    public static FieldForm? FormOfText(in FieldValue field) => field.Kind is FieldKind.Number or FieldKind.Seconds ? FieldForm.Text : null;

    /// <summary>Ticks, UTC.</summary>
    public static bool TryTime(in FieldValue field, out long ticks)
    {
        switch (field.Kind)
        {
            case FieldKind.Text or FieldKind.Moment:
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

    /// <summary>Whether it holds a time of day that does not say whose clock it is.</summary>
    public static bool IsLocalTime(in FieldValue field) => IsText(field) && TimeText.IsLocal(field.Bytes);

    /// <summary>Whether it holds a date without a time of day.</summary>
    public static bool IsDay(in FieldValue field) => IsText(field) && TimeText.IsDay(field.Bytes);

    /// <summary>
    /// A part of one. A number with a percent sign says what it is, another one does where the feed tells its unit; without a unit it may
    /// count parts of one, but then it is not above one: 42 would be points of a hundred. Nothing is less than none of it, and only what the
    /// feed calls a ratio is more than all of it: such figures are signs that nothing was measured, or that the unit is wrong.
    /// </summary>
    public static bool TryFraction(in FieldValue field, FieldUnit? unit, out decimal value)
    {
        if (!TryNumber(field, out value) || value < 0)
        {
            return false;
        }

        if (unit == FieldUnit.Percent && !IsPercentage(field))
        {
            value /= 100;
        }

        return unit == FieldUnit.Ratio || (value <= 1 && (unit is null or FieldUnit.Percent || IsPercentage(field)));
    }

    /// <summary>
    /// Seconds, never less than none. A number counts what its format or its feed says, and nothing where neither does; text is a duration of
    /// ISO 8601.
    /// </summary>
    public static bool TryDuration(in FieldValue field, FieldUnit? unit, out decimal seconds) => TrySeconds(field, unit, out seconds) && seconds >= 0;

    private static bool TrySeconds(in FieldValue field, FieldUnit? unit, out decimal seconds)
    {
        switch (field.Kind)
        {
            case FieldKind.Text:
                return DurationText.TryParse(field.Bytes, out seconds);
            case FieldKind.Seconds:
                return NumberText.TryParse(field.Bytes, out seconds);
            case FieldKind.Untyped or FieldKind.CommaCell when DurationText.TryParse(field.Bytes, out seconds):
                return true;
            default:
                seconds = 0;
                return unit is { } known
                    && FieldUnits.SecondsOf(known) is { } length
                    && TryPlainNumber(field, out var count)
                    && TryMultiply(count, length, out seconds);
        }
    }

    private static bool TryMultiply(decimal count, decimal length, out decimal seconds)
    {
        var fits = length <= 1 || Math.Abs(count) <= decimal.MaxValue / length;
        seconds = fits ? count * length : 0;
        return fits;
    }

    public static bool TryBoolean(in FieldValue field, out bool value)
    {
        value = field.Kind == FieldKind.True || (IsCell(field) && Is(field.Bytes, "true"u8));
        return value || field.Kind == FieldKind.False || (IsCell(field) && Is(field.Bytes, "false"u8));
    }

    public static bool IsText(in FieldValue field) => field.Kind is FieldKind.Text or FieldKind.AmbiguousCell or FieldKind.Moment || IsCell(field);

    /// <summary>Whether what was read as a number is written with a percent sign.</summary>
    public static bool IsPercentage(in FieldValue field) =>
        field.Kind is not (FieldKind.Number or FieldKind.Seconds) && field.Bytes.TrimEnd((byte)' ') is [.., (byte)'%'];

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
