using System.IO.Hashing;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>Tells records with equal keys apart, by 128-bit digests of key and record.</summary>
internal sealed class RecordKeys
{
    public const string TooManyKeys = "more than 1,000,000 keys: whether records occur twice can't be told";

    /// <summary>About 50 MiB.</summary>
    private const int MaxKeys = 1_000_000;

    private readonly Dictionary<UInt128, ulong> records = [];

    /// <param name="key">The key.</param>
    /// <param name="record">What makes two records equal.</param>
    /// <param name="time">What the file around it says of its time, if that is the one that counts.</param>
    public KeyAnswer Add(in FieldValue key, ReadOnlySpan<byte> record, ReadOnlySpan<byte> time)
    {
        // True and false have no bytes, and are no empty text. A number is the same key as the text of it, since formats differ in that, and as every number that is equal to it.
        Span<byte> digits = stackalloc byte[FieldIdentity.LongestNumber];
        var number = IsNumber(key) ? FieldIdentity.Number(key.Bytes, digits) : default;
        var keyHash = XxHash128.HashToUInt128(number.IsEmpty ? key.Bytes : number, key.Kind is FieldKind.True or FieldKind.False ? (long)key.Kind : 0);
        var recordHash = XxHash3.HashToUInt64(record, time.IsEmpty ? 0 : (long)XxHash3.HashToUInt64(time));
        if (records.TryGetValue(keyHash, out var earlier))
        {
            return earlier == recordHash ? KeyAnswer.Same : KeyAnswer.Differs;
        }

        if (records.Count >= MaxKeys)
        {
            return KeyAnswer.TooMany;
        }

        records.Add(keyHash, recordHash);
        return KeyAnswer.New;
    }

    /// <summary>A cell is one where it may be, but for one that is filled up with zeros: that is a name.</summary>
    private static bool IsNumber(in FieldValue key) => key.Kind switch
    {
        FieldKind.Number or FieldKind.Seconds => true,
        FieldKind.Untyped => key.Bytes is not [(byte)'0', >= (byte)'0' and <= (byte)'9', ..],
        _ => false,
    };
}
