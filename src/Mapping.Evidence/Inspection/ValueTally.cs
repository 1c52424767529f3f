using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;

namespace Mapping.Evidence.Inspection;

/// <summary>Counts the values of a field until there are too many different ones.</summary>
internal sealed class ValueTally
{
    private const int MaxValues = 50;

    /// <summary>A longer value is no member of an enumeration.</summary>
    private const int MaxBytes = 200;

    /// <summary>By digest, so that only a new value becomes a text.</summary>
    private Dictionary<UInt128, ValueCount>? counts = [];

    /// <summary>Counts a value; true where it may be a new one.</summary>
    public bool Add(ReadOnlySpan<byte> value)
    {
        if (counts is null)
        {
            return true;
        }

        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, XxHash128.HashToUInt128(value), out var isKnown);
        if (isKnown)
        {
            count = count with { Count = count.Count + 1 };
            return false;
        }

        if (counts.Count > MaxValues || value.Length > MaxBytes)
        {
            counts = null;
        }
        else
        {
            count = new ValueCount(Encoding.UTF8.GetString(value), 1);
        }

        return true;
    }

    /// <summary>The most frequent first; null where they were too many.</summary>
    public ImmutableArray<ValueCount>? All => counts is null
        ? null
        : [.. counts.Values.OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal)];
}
