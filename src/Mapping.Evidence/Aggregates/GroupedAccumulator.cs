using System.Runtime.InteropServices;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// An expectation for each group of records: the worst group decides. Groups come of the records, and those that the rule names must be there.
/// </summary>
internal sealed class GroupedAccumulator(GroupKeys keys, Expectation expectation, Func<Accumulator> create) : Accumulator
{
    /// <summary>More are not told apart, so that memory stays bounded.</summary>
    public const int MaxGroups = 100_000;

    /// <summary>As many values may all groups together keep.</summary>
    private const long MaxWeight = 4_000_000;

    private readonly Dictionary<UInt128, RecordGroup> groups = [];
    private RecordPosition first = RecordPosition.None;
    private long weight;
    private bool hasTooMany;

    public override IEnumerable<GroupDoubt> Doubts => hasTooMany ? [new GroupDoubt(keys.Slot, [], [first])] : NearGroups().Concat(groups.Values.SelectMany(group => group.Accumulator.Doubts));

    public override Obstacle? Add(Record record, RecordPosition position, long ticks)
    {
        first = position < first ? position : first;
        var obstacle = FindGroup(record, out var group);
        if (group is null)
        {
            return obstacle;
        }

        group.Note(position, !record.IsIdle);
        var before = group.Accumulator.Weight;
        obstacle = group.Accumulator.Add(record, position, ticks);
        weight += group.Accumulator.Weight - before;
        LimitGroups();
        return obstacle;
    }

    /// <summary>A scanner that ran and found nothing is there all the same. A run that does not say of which group it is speaks for none.</summary>
    public override void AddRun(Record record, RecordPosition position)
    {
        if (FindGroup(record, out var group) is null)
        {
            group?.Note(position, isWork: true);
        }
    }

    public override void Merge(Accumulator other)
    {
        var grouped = (GroupedAccumulator)other;
        first = grouped.first < first ? grouped.first : first;
        hasTooMany |= grouped.hasTooMany;
        foreach (var (key, theirs) in hasTooMany ? [] : grouped.groups)
        {
            var group = GroupOf(key, theirs.Name);
            var before = group.Accumulator.Weight;
            group.Merge(theirs);
            weight += group.Accumulator.Weight - before;
        }

        LimitGroups();
    }

    public override Figure Finish()
    {
        var (comparer, worst) = (new WorstGroup(expectation), (Figure?)null);
        foreach (var group in groups.Values)
        {
            var figure = (group.HasWork ? group.Accumulator.Finish() : new Figure(null, false) { Lack = Lack.OfWork }) with { Group = group.Name };
            worst = worst is { } known && comparer.Compare(known, figure) >= 0 ? known : figure;
        }

        string[] absent = hasTooMany ? [] : [.. keys.Expected.Except(groups.Values.Select(group => group.Name), StringComparer.Ordinal)];
        if (absent.Length > 0 && worst is not { Holds: false, Value: not null })
        {
            return new Figure(null, false) { Lack = Lack.OfGroup, AbsentGroups = absent };
        }

        return worst is { } decisive ? decisive with { Groups = groups.Count } : new Figure(null, false);
    }

    private Obstacle? FindGroup(Record record, out RecordGroup? group)
    {
        ref readonly var field = ref record[keys.Slot];
        var key = FieldIdentity.HashOf(field);
        if (groups.TryGetValue(key, out group))
        {
            return null;
        }

        var obstacle = keys.Find(field, out var name);
        if (name is not null && !hasTooMany)
        {
            group = GroupOf(keys.Expected.IsEmpty ? key : FieldIdentity.HashOf(System.Text.Encoding.UTF8.GetBytes(name)), name);
            LimitGroups();
        }

        return obstacle;
    }

    private RecordGroup GroupOf(UInt128 key, string name)
    {
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, key, out _);
        return group ??= new RecordGroup(name, create());
    }

    /// <summary>Which of them would be kept hangs on which came first, so none is.</summary>
    private void LimitGroups()
    {
        hasTooMany |= groups.Count > MaxGroups || weight > MaxWeight;
        if (hasTooMany)
        {
            groups.Clear();
        }
    }

    /// <summary>A failure that is shared out to two spellings of one group may be below the limit in both.</summary>
    private IEnumerable<GroupDoubt> NearGroups()
    {
        IEnumerable<RecordGroup> open = keys.Expected.IsEmpty ? groups.Values : [];
        foreach (var alike in open.GroupBy(group => group.SpellingKey()).Where(alike => alike.Skip(1).Any()))
        {
            var sorted = alike.OrderBy(group => group.Name, StringComparer.Ordinal).ThenBy(group => group.First).ToList();
            var near = sorted.Where(group => group == sorted[0] || sorted[0].IsNear(group)).ToList();
            if (near.Count > 1)
            {
                yield return new GroupDoubt(keys.Slot, [.. near.Select(group => group.Name)], [.. near.Select(group => group.First)]);
            }
        }
    }
}
