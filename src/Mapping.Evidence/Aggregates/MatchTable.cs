using System.Numerics;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// The records among which partners are looked up: in buckets by their keys, so that making it and asking it takes time that grows with the
/// records of both sides alone, and sorted within, so that many records of one key do not make it slow.
/// </summary>
internal sealed class MatchTable
{
    /// <summary>So many spellings of one key are looked through for a record in time.</summary>
    private const int MostSpellings = 16;

    private readonly KeyedRecord[] records;
    private readonly int[] starts;
    private readonly int shift;

    private MatchTable(KeyedRecord[] records, int[] starts, int shift) => (this.records, this.starts, this.shift) = (records, starts, shift);

    public static MatchTable Of(params IReadOnlyCollection<KeyedRecords> side)
    {
        var (count, pieces) = (side.Sum(part => part.Count), side.SelectMany(part => part.Pieces).ToList());
        var bits = Math.Max(1, BitOperations.Log2((uint)Math.Max(1, count)));
        var (starts, shift) = (new int[(1 << bits) + 1], 64 - bits);
        foreach (var piece in pieces)
        {
            foreach (ref readonly var record in piece.Span)
            {
                starts[BucketOf(record.Spelling, shift) + 1]++;
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var (records, next) = (new KeyedRecord[count], starts[..^1]);
        foreach (var piece in pieces)
        {
            foreach (ref readonly var record in piece.Span)
            {
                records[next[BucketOf(record.Spelling, shift)]++] = record;
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            if (starts[i] - starts[i - 1] > 1)
            {
                Array.Sort(records, starts[i - 1], starts[i] - starts[i - 1]);
            }
        }

        return new MatchTable(records, starts, shift);
    }

    /// <summary>Looks for the partner of a record: the one that is nearest in time, where time matters.</summary>
    /// <param name="wanted">The record.</param>
    /// <param name="reach">When a partner may be.</param>
    /// <param name="isOfThem">Whether the record may be one of those that are looked through; none is its own partner.</param>
    /// <param name="partner">Where the partner stands.</param>
    public MatchAnswer Find(in KeyedRecord wanted, in MatchReach reach, bool isOfThem, out RecordPosition partner)
    {
        partner = RecordPosition.None;
        var bucket = BucketOf(wanted.Spelling, shift);
        var (low, high) = Narrow(starts[bucket], starts[bucket + 1], wanted, KeyedRecord.UpToSpelling);
        var (first, end) = Narrow(low, high, wanted, KeyedRecord.UpToKey);
        var own = isOfThem ? IndexOf(first, end, wanted) : -1;
        var same = end - first - (own < 0 ? 0 : 1);
        if (same == 0)
        {
            return high - low > (own < 0 ? 0 : 1) ? MatchAnswer.OtherSpelling : MatchAnswer.None;
        }

        if (reach.Direction is null)
        {
            partner = records[first == own ? first + 1 : first].Position;
            return MatchAnswer.Found;
        }

        if (!reach.CanCompare(wanted.Kind, isOfThem))
        {
            return MatchAnswer.Unclear;
        }

        var answer = FindInTime(first, end, wanted, reach, own, out partner);
        return answer == MatchAnswer.None && high - low > end - first && HasOtherSpellingInTime(low, high, wanted, reach) ? MatchAnswer.OtherSpelling : answer;
    }

    /// <summary>Looks through the records of one key, the one that is wanted.</summary>
    private MatchAnswer FindInTime(int first, int end, in KeyedRecord wanted, in MatchReach reach, int own, out RecordPosition partner)
    {
        partner = RecordPosition.None;
        var (start, stop) = Narrow(first, end, wanted, KeyedRecord.UpToKind);
        var index = reach.Direction == MatchDirection.Before
            ? End(start, stop, wanted, KeyedRecord.UpToTime) - 1
            : Start(start, stop, wanted, KeyedRecord.UpToTime);
        index += index != own || own < 0 ? 0 : reach.Direction == MatchDirection.Before ? -1 : 1;
        if (index >= start && index < stop && reach.Holds(wanted.Ticks, records[index].Ticks))
        {
            partner = records[index].Position;
            return MatchAnswer.Found;
        }

        return stop - start < end - first ? MatchAnswer.Unclear : MatchAnswer.None;
    }

    /// <summary>
    /// Whether a key that is nearly the wanted one has, or may have, a record in time, where the wanted key itself has none: a partner at another time does not show that
    /// the other spelling is another thing. Of many spellings only the first are looked at, so that looking stays quick; then it can't be told.
    /// </summary>
    private bool HasOtherSpellingInTime(int low, int high, in KeyedRecord wanted, in MatchReach reach)
    {
        for (var spellings = 0; low < high; spellings++)
        {
            var other = wanted with { Key = records[low].Key };
            var end = End(low, high, other, KeyedRecord.UpToKey);
            if (spellings == MostSpellings || (other.Key != wanted.Key && FindInTime(low, end, other, reach, own: -1, out _) != MatchAnswer.None))
            {
                return true;
            }

            low = end;
        }

        return false;
    }

    /// <summary>Whether there is a record whose key is nearly this one, or the same.</summary>
    public bool Has(ulong spelling)
    {
        var bucket = BucketOf(spelling, shift);
        var (low, high) = Narrow(starts[bucket], starts[bucket + 1], new KeyedRecord { Spelling = spelling }, KeyedRecord.UpToSpelling);
        return high > low;
    }

    /// <summary>Whether there is a record of the same key.</summary>
    public bool HasKey(in KeyedRecord wanted)
    {
        var bucket = BucketOf(wanted.Spelling, shift);
        var (low, high) = Narrow(starts[bucket], starts[bucket + 1], wanted, KeyedRecord.UpToKey);
        return high > low;
    }

    /// <summary>The same of a key in a record, which may be one of them.</summary>
    public bool HasBeside(in KeyedRecord part)
    {
        var bucket = BucketOf(part.Spelling, shift);
        var (low, high) = Narrow(starts[bucket], starts[bucket + 1], part, KeyedRecord.UpToSpelling);
        while (low < high && records[low].Position == part.Position)
        {
            low++;
        }

        return low < high;
    }

    private static int BucketOf(ulong spelling, int shift) => (int)((spelling * 0x9E37_79B9_7F4A_7C15) >> shift);

    private int IndexOf(int low, int high, in KeyedRecord record) =>
        Start(low, high, record, KeyedRecord.Parts) is var index && index < high && records[index].CompareTo(record) == 0 ? index : -1;

    private (int Start, int End) Narrow(int low, int high, in KeyedRecord record, int parts)
    {
        var start = Start(low, high, record, parts);
        return (start, End(start, high, record, parts));
    }

    /// <summary>The first that is not before a record, as far as some parts say.</summary>
    private int Start(int low, int high, in KeyedRecord record, int parts)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = records[middle].CompareTo(record, parts) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The first that is behind it.</summary>
    private int End(int low, int high, in KeyedRecord record, int parts)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = records[middle].CompareTo(record, parts) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
