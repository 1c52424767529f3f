namespace Mapping.Evidence.Records;

/// <summary>
/// The value of a field: its kind and, for text, numbers and untyped cells, its UTF-8 bytes, unescaped, in a buffer that the
/// reader lends until it goes on to the next record.
/// </summary>
public struct FieldValue
{
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

    public void Set(FieldKind kind)
    {
        Kind = kind;
        start = 0;
        length = 0;
    }
}
