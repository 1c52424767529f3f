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
