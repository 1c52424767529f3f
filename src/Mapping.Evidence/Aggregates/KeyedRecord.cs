using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>A record as a match sees it: what its key is, when it was, and where it stands. Keys are kept as digests, so that their length does not matter.</summary>
/// <param name="Spelling">What the key shares with all that are nearly the same.</param>
/// <param name="Key">What the key shares with those that are the same.</param>
/// <param name="Kind">What is known of its time.</param>
/// <param name="Ticks">Its time: UTC, or of a local time as if it were.</param>
/// <param name="Position">Where it stands.</param>
internal readonly record struct KeyedRecord(ulong Spelling, UInt128 Key, MomentKind Kind, long Ticks, RecordPosition Position) : IComparable<KeyedRecord>
{
    /// <summary>So many of its parts say which record it is, in their order.</summary>
    public const int Parts = 5;

    public const int UpToSpelling = 1;

    public const int UpToKey = 2;

    public const int UpToKind = 3;

    public const int UpToTime = 4;

    public int CompareTo(KeyedRecord other) => CompareTo(other, Parts);

    /// <summary>Compares the first few parts only.</summary>
    public int CompareTo(in KeyedRecord other, int parts)
    {
        var order = Spelling.CompareTo(other.Spelling);
        order = order != 0 || parts < UpToKey ? order : Key.CompareTo(other.Key);
        order = order != 0 || parts < UpToKind ? order : Kind.CompareTo(other.Kind);
        order = order != 0 || parts < UpToTime ? order : Ticks.CompareTo(other.Ticks);
        return order != 0 || parts < Parts ? order : Position.CompareTo(other.Position);
    }

    public static bool operator <(KeyedRecord left, KeyedRecord right) => left.CompareTo(right) < 0;

    public static bool operator >(KeyedRecord left, KeyedRecord right) => left.CompareTo(right) > 0;

    public static bool operator <=(KeyedRecord left, KeyedRecord right) => left.CompareTo(right) <= 0;

    public static bool operator >=(KeyedRecord left, KeyedRecord right) => left.CompareTo(right) >= 0;
}
