using Mapping.Evidence.Values;

namespace Mapping.Evidence.Records;

/// <summary>
/// The value of a field: its kind and, for text, numbers and untyped cells, its UTF-8 bytes, unescaped, in a buffer that the
/// reader lends until it goes on to the next record.
/// </summary>
public struct FieldValue
{
    private static readonly byte[] Yes = [.. "true"u8];

    private static readonly byte[] No = [.. "false"u8];

    private byte[]? buffer;
    private int start;
    private int length;

    public FieldKind Kind { get; private set; }

    public readonly ReadOnlySpan<byte> Bytes => buffer.AsSpan(start, length);

    /// <summary>So many bytes of the buffer as are asked for, the last ones those of the field; empty where it has not enough before the field's end.</summary>
    internal readonly ReadOnlySpan<byte> LastBytes(int count) => start + length >= count ? buffer.AsSpan(start + length - count, count) : default;

    internal readonly int Length => length;

    public void Set(FieldKind kind, byte[] bytes, int first, int count)
    {
        Kind = kind;
        start = first;
        length = count;

        // Most fields lie where the record before had them; the garbage collector wants to know of every other buffer.
        if (!ReferenceEquals(buffer, bytes))
        {
            buffer = bytes;
        }
    }

    /// <summary>The same, where a text that is a number counts as that number. What is none and stands there all the same can't be read as anything.</summary>
    /// <param name="hasComma">Whether a comma stands before decimals.</param>
    internal readonly FieldValue AsNumber(bool hasComma)
    {
        var converted = this;
        if (Kind is FieldKind.Text or FieldKind.Untyped)
        {
            var blanks = Bytes.Length - Bytes.TrimStart((byte)' ').Length;
            converted.start += blanks;
            converted.length = Bytes.Trim((byte)' ').Length;
            converted.Kind = hasComma ? FieldKind.CommaCell : FieldKind.Untyped;
            if (!FieldReading.IsPercentage(converted) && !hasComma)
            {
                converted.Kind = FieldKind.Number;
                converted.SkipZeros();
            }
        }

        var isOpen = Kind is FieldKind.Missing or FieldKind.OneOfSeveral or FieldKind.AmbiguousCell or FieldKind.Compound;
        if (!isOpen && !FieldReading.TryNumber(converted, out _) && !ExactNumber.TryRead(converted, out _))
        {
            converted.Set(FieldKind.Compound);
        }

        return converted;
    }

    /// <summary>The same, where a number is the text of its digits.</summary>
    internal readonly FieldValue AsText()
    {
        var converted = this;
        if (Kind is FieldKind.True or FieldKind.False)
        {
            converted.Set(FieldKind.Text, Kind == FieldKind.True ? Yes : No, 0, Kind == FieldKind.True ? Yes.Length : No.Length);
        }
        else if (Kind is not (FieldKind.Missing or FieldKind.OneOfSeveral or FieldKind.Compound))
        {
            converted.Kind = FieldKind.Text;
        }

        return converted;
    }

    /// <summary>Zeros before the digits of a number say nothing.</summary>
    private void SkipZeros()
    {
        while (length > 1 && Bytes is [(byte)'0', >= (byte)'0' and <= (byte)'9', ..])
        {
            start++;
            length--;
        }
    }

    public void Set(FieldKind kind)
    {
        Kind = kind;
        start = 0;
        length = 0;
    }
}
