using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>What makes the values of two fields the same one. Numbers are equal when their values are.</summary>
internal static class FieldIdentity
{
    /// <summary>As many bytes as a number may need.</summary>
    public const int LongestNumber = 64;

    /// <summary>Bytes of a text that is put in capitals without being kept.</summary>
    private const int LongestPlain = 256;

    /// <summary>Bytes of a text that a finding shows.</summary>
    private const int LongestShown = 80;

    /// <summary>128 bits, so that different values never meet by accident.</summary>
    public static UInt128 HashOf(in FieldValue field)
    {
        Span<byte> bytes = stackalloc byte[LongestNumber];
        if (field.Kind is FieldKind.Number or FieldKind.Seconds && Number(field.Bytes, bytes) is { IsEmpty: false } number)
        {
            return XxHash128.HashToUInt128(number, (long)FieldKind.Number);
        }

        return XxHash128.HashToUInt128(field.Bytes, field.Kind is FieldKind.Untyped or FieldKind.CommaCell or FieldKind.AmbiguousCell ? (long)FieldKind.Text : (long)field.Kind);
    }

    /// <summary>Of a text.</summary>
    public static UInt128 HashOf(ReadOnlySpan<byte> text) => XxHash128.HashToUInt128(text, (long)FieldKind.Text);

    /// <summary>
    /// What a value shares with those of which it may be another spelling: of a text that is a number the number, of another one how it looks. 128 bits,
    /// for the same reason.
    /// </summary>
    /// <param name="field">What stands in the field.</param>
    /// <param name="identity">Its <see cref="HashOf(in FieldValue)"/>.</param>
    public static UInt128 SpellingOf(in FieldValue field, UInt128 identity)
    {
        if (field.Kind is FieldKind.True or FieldKind.False)
        {
            return HashOf(field.Kind == FieldKind.True ? "TRUE"u8 : "FALSE"u8);
        }

        if (!FieldReading.IsText(field))
        {
            return identity;
        }

        Span<byte> plain = stackalloc byte[LongestPlain];
        var text = Spelling.Trim(field.Bytes);
        if (Number(text, plain) is { IsEmpty: false } number)
        {
            return XxHash128.HashToUInt128(number, (long)FieldKind.Number);
        }

        return text.Length <= plain.Length && Ascii.IsValid(text) && !text.ContainsAny("\e["u8)
            ? HashOf(plain[..(Ascii.ToUpper(text, plain, out var length) == System.Buffers.OperationStatus.Done ? length : 0)])
            : HashOf(Encoding.UTF8.GetBytes(Spelling.AppearanceOf(text)));
    }

    /// <summary>How a value is written, cut where it is long.</summary>
    public static string TextOf(in FieldValue field)
    {
        if (field.Kind is FieldKind.True or FieldKind.False)
        {
            return field.Kind == FieldKind.True ? "true" : "false";
        }

        Span<byte> bytes = stackalloc byte[LongestNumber];
        var text = field.Kind is FieldKind.Number or FieldKind.Seconds && Number(field.Bytes, bytes) is { IsEmpty: false } number ? number : field.Bytes;
        return text.Length <= LongestShown ? Encoding.UTF8.GetString(text) : Encoding.UTF8.GetString(text[..LongestShown]) + "...";
    }

    /// <summary>A number as all that are equal to it are written, to its last digit; empty where the text is none.</summary>
    /// <param name="text">The number, in the notation of JSON.</param>
    /// <param name="scratch">Takes what is written, where it has room enough.</param>
    public static ReadOnlySpan<byte> Number(ReadOnlySpan<byte> text, Span<byte> scratch)
    {
        if (NumberText.TryParseExactly(text, out var number))
        {
            (number / 1.0000000000000000000000000000m).TryFormat(scratch, out var written, provider: CultureInfo.InvariantCulture);
            return scratch[..written];
        }

        return ExactNumber.TryRead(text, out var exact) ? exact.ToText() : default;
    }
}
