using System.Globalization;
using System.IO.Hashing;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>What makes the values of two fields the same one. Numbers are equal when their values are.</summary>
internal static class FieldIdentity
{
    /// <summary>As many bytes as a number may need.</summary>
    public const int LongestNumber = 64;

    /// <summary>128 bits, so that different values never meet by accident.</summary>
    public static UInt128 HashOf(in FieldValue field)
    {
        if (field.Kind is FieldKind.Number or FieldKind.Seconds && FieldReading.TryNumber(field, out var number))
        {
            Span<byte> bytes = stackalloc byte[LongestNumber];
            return XxHash128.HashToUInt128(bytes[..Write(number, bytes)], (long)FieldKind.Number);
        }

        return XxHash128.HashToUInt128(field.Bytes, field.Kind is FieldKind.Untyped or FieldKind.CommaCell or FieldKind.AmbiguousCell ? (long)FieldKind.Text : (long)field.Kind);
    }

    /// <summary>Of a text.</summary>
    public static UInt128 HashOf(ReadOnlySpan<byte> text) => XxHash128.HashToUInt128(text, (long)FieldKind.Text);

    /// <summary>Writes a number as all that are equal to it are written.</summary>
    /// <returns>How many bytes that took.</returns>
    public static int Write(decimal number, Span<byte> bytes)
    {
        (number / 1.0000000000000000000000000000m).TryFormat(bytes, out var written, provider: CultureInfo.InvariantCulture);
        return written;
    }
}
