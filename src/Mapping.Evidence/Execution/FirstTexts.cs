namespace Mapping.Evidence.Execution;

/// <summary>
/// The first few texts of a field, by their bytes. Fields whose texts somebody chooses from hold a handful, which come again with every record;
/// to find one here costs less than its hash.
/// </summary>
internal sealed class FirstTexts
{
    private const int Slots = 32;

    /// <summary>Longer ones are no words.</summary>
    private const int MostBytes = 64;

    private readonly (byte[] Text, SeenText? Seen)[] slots = new (byte[], SeenText?)[Slots];

    public SeenText? Find(ReadOnlySpan<byte> text) =>
        !text.IsEmpty && slots[SlotOf(text)] is { Seen: { } seen } slot && text.SequenceEqual(slot.Text) ? seen : null;

    /// <summary>Keeps a text where its slot is free: those that come later do not drive out those that come often.</summary>
    public void Add(ReadOnlySpan<byte> text, SeenText seen)
    {
        if (!text.IsEmpty && text.Length <= MostBytes && slots[SlotOf(text)].Seen is null)
        {
            slots[SlotOf(text)] = (text.ToArray(), seen);
        }
    }

    private static int SlotOf(ReadOnlySpan<byte> text) => ((text[0] * 7) + (text[^1] * 3) + text.Length) & (Slots - 1);
}
