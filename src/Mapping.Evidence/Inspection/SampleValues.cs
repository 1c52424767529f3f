using System.Collections.Immutable;
using System.Text;

namespace Mapping.Evidence.Inspection;

/// <summary>The first few different values of a field, cut to what people read.</summary>
internal sealed class SampleValues
{
    private const int Capacity = 5;

    private const int MaxText = 40;

    private const string Cut = "...";

    /// <summary>More bytes than the longest sample can have.</summary>
    private const int MaxBytes = 4 * MaxText;

    private readonly List<string> samples = new(Capacity);

    public bool IsFull => samples.Count == Capacity;

    public ImmutableArray<string> All => [.. samples];

    public void Add(ReadOnlySpan<byte> value)
    {
        var text = TextOf(value);
        if (!samples.Contains(text))
        {
            samples.Add(text);
        }
    }

    private static string TextOf(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value[..Math.Min(value.Length, MaxBytes)]);
        if (text.Length <= MaxText && value.Length <= MaxBytes)
        {
            return text;
        }

        var end = Math.Min(text.Length, MaxText - Cut.Length);
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + Cut;
    }
}
