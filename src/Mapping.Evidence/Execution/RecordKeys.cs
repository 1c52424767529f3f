using System.IO.Hashing;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>Tells records with equal keys apart, by 128-bit digests of key and record.</summary>
internal sealed class RecordKeys
{
    public const string TooManyKeys = "more than 1,000,000 keys: whether records occur twice can't be told";

    /// <summary>About 50 MiB.</summary>
    private const int MaxKeys = 1_000_000;

    private readonly Dictionary<UInt128, ulong> records = [];

    public KeyAnswer Add(in FieldValue key, ReadOnlySpan<byte> record)
    {
        // True and false have no bytes, and are no empty text. A number is the same key as the text of it: formats differ in that.
        var keyHash = XxHash128.HashToUInt128(key.Bytes, key.Kind is FieldKind.True or FieldKind.False ? (long)key.Kind : 0);
        var recordHash = XxHash3.HashToUInt64(record);
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
}
