using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Aggregates;

/// <summary>On which days there are records of each group, so that how often is asked of each of them.</summary>
internal sealed class GroupDays(GroupKeys keys)
{
    /// <summary>So many days may all groups together keep, so that memory stays bounded.</summary>
    private const long MaxDays = 4_000_000;

    private readonly Dictionary<UInt128, DaysOfGroup> groups = [];
    private RecordPosition first = RecordPosition.None;
    private long kept;

    /// <summary>Which of them would be kept hangs on which came first, so none is.</summary>
    private bool hasTooMany;

    public IEnumerable<GroupDoubt> Doubts => hasTooMany ? [new GroupDoubt(keys.Slot, [], [first])] : [];

    /// <summary>Takes a record or run that the rule certainly means. That one does not say of which group it is, the expectation says.</summary>
    public void Note(Record record, RecordPosition position, long ticks, int day, bool isKept)
    {
        first = position < first ? position : first;
        ref readonly var field = ref record[keys.Slot];
        var key = FieldIdentity.HashOf(field);
        if (!groups.TryGetValue(key, out var group))
        {
            if (hasTooMany || keys.Find(field, out var name) is not null || name is null)
            {
                return;
            }

            group = GroupOf(keys.Expected.IsEmpty ? key : KeyOf(name), new DaysOfGroup(name, ticks, day));
        }

        var before = group.Count;
        group.Note(ticks, day, isKept);
        kept += group.Count - before;
        Limit();
    }

    public void Merge(GroupDays other)
    {
        first = other.first < first ? other.first : first;
        hasTooMany |= other.hasTooMany;
        foreach (var (key, theirs) in hasTooMany ? [] : other.groups)
        {
            var group = GroupOf(key, new DaysOfGroup(theirs));
            var before = group.Count;
            group.Merge(theirs);
            kept += group.Count - before;
        }

        Limit();
    }

    /// <summary>Each group: one that the rule names must be there at all times, another one since its first record, until another took its place (<see cref="GroupSpans.Standing(IEnumerable{GroupSpan}, Duration)"/>).</summary>
    /// <param name="window">The time that is looked at.</param>
    public ImmutableArray<PacedRecords> All(Duration window)
    {
        if (hasTooMany)
        {
            return [];
        }

        if (!keys.Expected.IsEmpty)
        {
            return [.. keys.Expected.Select(name => groups.TryGetValue(KeyOf(name), out var group) ? group.Always() : new PacedRecords(name, []))];
        }

        var standing = GroupSpans.Standing(groups.Values.Select(group => group.Span), window).ToHashSet();
        return [.. groups.Values.Select(group => group.WhileThere(standing.Contains(group.Span)))];
    }

    private static UInt128 KeyOf(string name) => FieldIdentity.HashOf(Encoding.UTF8.GetBytes(name));

    private DaysOfGroup GroupOf(UInt128 key, DaysOfGroup fresh)
    {
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, key, out _);
        return group ??= fresh;
    }

    private void Limit()
    {
        hasTooMany |= groups.Count > GroupedAccumulator.MaxGroups || kept > MaxDays;
        if (hasTooMany)
        {
            groups.Clear();
        }
    }
}
