using System.Runtime.InteropServices;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// The series of running totals of which values were taken. Of each series one value is what it came to; a second one holds the first again, so that what adds them up, or takes a mean,
/// counts it twice.
/// </summary>
internal sealed class RunningTotals
{
    /// <summary>About 50 MiB. Of more series it can't be told.</summary>
    private const int Most = 1_000_000;

    /// <summary>By series its first record, and whether there is another one.</summary>
    private readonly Dictionary<UInt128, (RecordPosition First, bool IsRepeated)> series = [];

    private RecordPosition first = RecordPosition.None;
    private bool hasTooMany;

    public void Note(Record record, RecordPosition position)
    {
        if (record.Series != 0)
        {
            Note(record.Series, position, isRepeated: false);
        }
    }

    public void Merge(RunningTotals other)
    {
        (first, hasTooMany) = (other.first < first ? other.first : first, hasTooMany || other.hasTooMany);
        foreach (var (key, (position, isRepeated)) in other.series)
        {
            Note(key, position, isRepeated);
        }

        Limit();
    }

    /// <summary>What can't be told of the field, once all records are seen.</summary>
    public IEnumerable<GroupDoubt> DoubtsOf(int slot)
    {
        if (hasTooMany)
        {
            return [new GroupDoubt(slot, [], [first]) { IsOfSeries = true }];
        }

        var repeated = series.Values.Where(seen => seen.IsRepeated).Select(seen => seen.First).ToList();
        return repeated.Count == 0 ? [] : [new GroupDoubt(slot, [], repeated) { IsOfSeries = true }];
    }

    private void Note(UInt128 key, RecordPosition position, bool isRepeated)
    {
        first = position < first ? position : first;
        if (hasTooMany)
        {
            return;
        }

        ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(series, key, out var isKnown);
        seen = isKnown ? (position < seen.First ? position : seen.First, true) : (position, isRepeated);
        Limit();
    }

    private void Limit()
    {
        hasTooMany |= series.Count > Most;
        if (hasTooMany)
        {
            series.Clear();
        }
    }
}
