using System.IO.Hashing;

namespace Mapping.Evidence.Execution;

/// <summary>Tells records with equal keys apart, by 128-bit digests of key and record.</summary>
internal sealed class RecordKeys
{
    public const string TooManyKeys = "more than 1,000,000 keys: whether records occur twice can't be told";

    /// <summary>About 50 MiB.</summary>
    private const int MaxKeys = 1_000_000;

    private readonly Dictionary<UInt128, ulong> records = [];

    public KeyAnswer Add(ReadOnlySpan<byte> key, ReadOnlySpan<byte> record)
    {
        var keyHash = XxHash128.HashToUInt128(key);
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
