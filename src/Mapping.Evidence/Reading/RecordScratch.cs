namespace Mapping.Evidence.Reading;

/// <summary>
/// Bytes of one record that stand in no buffer of the file as they are wanted: unescaped, or put into UTF-8. What was lent stays
/// as it is until <see cref="Clear"/>, even when the scratch grows.
/// </summary>
internal sealed class RecordScratch
{
    private int used;

    public byte[] Buffer { get; private set; } = new byte[256];

    /// <summary>Takes everything back, for the next record.</summary>
    public void Clear() => used = 0;

    /// <summary>Makes room for so many bytes in <see cref="Buffer"/>, and returns where they start.</summary>
    public int Reserve(int count)
    {
        if (Buffer.Length - used < count)
        {
            // The old buffer lives on in the values that were lent from it.
            Buffer = new byte[Math.Max(count, 2 * Buffer.Length)];
            used = 0;
        }

        return used;
    }

    /// <summary>Keeps the first bytes of what was reserved.</summary>
    public void Keep(int count) => used += count;
}
