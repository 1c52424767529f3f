using System.Runtime.InteropServices;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>The numbers that one place of a rule reads in points of a hundred, group by group where the rule takes records together.</summary>
internal sealed class SeenShares(ShareUse use)
{
    /// <summary>By group what is in doubt of it; null once a number above one shows that all of it are points.</summary>
    private readonly Dictionary<UInt128, ProblemTally?> groups = [];

    /// <summary>The first number that is in doubt as long as no other one of its group is above one.</summary>
    private RecordPosition first = RecordPosition.None;
    private bool hasTooMany;

    /// <summary>Whether nothing that comes can make a difference.</summary>
    public bool IsSettled { get; private set; }

    /// <summary>Whether something can't be told.</summary>
    public bool Any => hasTooMany ? first < RecordPosition.None : groups.Values.Any(doubts => doubts is not null);

    /// <summary>What can't be told, once all records are seen.</summary>
    public ProblemTally ProblemsWith(ScanFields fields)
    {
        var problems = new ProblemTally();
        if (hasTooMany)
        {
            problems.Add(ProblemIn(fields), new ProblemPlace(first, 1));
        }

        foreach (var doubts in groups.Values)
        {
            if (doubts is not null)
            {
                problems.Merge(doubts);
            }
        }

        return problems;
    }

    /// <param name="number">What stands in the field.</param>
    /// <param name="isCertain">Whether the rule looks at it for sure, so that it can speak for others.</param>
    /// <param name="record">The record.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="fields">The fields of the feed.</param>
    public void Note(decimal number, bool isCertain, Record record, RecordPosition position, ScanFields fields)
    {
        var isAbove = number > 1;
        if ((isAbove ? !isCertain : number <= 0 || !use.Differs(number)) || !IsOfGroup(record, out var key))
        {
            return;
        }

        first = !isAbove && position < first ? position : first;
        if (hasTooMany)
        {
            return;
        }

        ref var doubts = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, key, out var isKnown);
        if (isAbove)
        {
            doubts = null;
            IsSettled = use.Groups is null;
        }
        else if (!isKnown || doubts is not null)
        {
            (doubts ??= new ProblemTally()).Add(ProblemIn(fields), new ProblemPlace(position, 1));
        }

        Limit();
    }

    public void Merge(SeenShares other)
    {
        (hasTooMany, IsSettled) = (hasTooMany || other.hasTooMany, IsSettled || other.IsSettled);
        first = other.first < first ? other.first : first;
        foreach (var (key, theirs) in other.groups)
        {
            ref var doubts = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, key, out var isKnown);
            if (theirs is null)
            {
                doubts = null;
            }
            else if (!isKnown || doubts is not null)
            {
                (doubts ??= new ProblemTally()).Merge(theirs);
            }
        }

        Limit();
    }

    /// <summary>A record of no group that is meant, or of which that can't be told, is looked at by nobody; the latter is reported where groups are computed.</summary>
    private bool IsOfGroup(Record record, out UInt128 key)
    {
        key = 0;
        if (use.Groups is not { } keys)
        {
            return true;
        }

        ref readonly var field = ref record[keys.Slot];
        key = FieldIdentity.HashOf(field);
        if (groups.ContainsKey(key))
        {
            return true;
        }

        keys.Find(field, out var name);
        key = name is null || keys.Expected.IsEmpty ? key : FieldIdentity.HashOf(System.Text.Encoding.UTF8.GetBytes(name));
        return name is not null;
    }

    /// <summary>Which of them would be kept hangs on which came first, so none is.</summary>
    private void Limit()
    {
        hasTooMany |= groups.Count > GroupedAccumulator.MaxGroups;
        if (hasTooMany)
        {
            groups.Clear();
        }
    }

    private Problem ProblemIn(ScanFields fields) => new(
        ProblemKind.DoubtfulShare,
        $"the field \"{fields.NameOf(use.Slot)}\" is read as percent and holds no number above 1{(use.Scope < 0 && use.Groups is null ? "" : " where the rule looks at it")}, so that its numbers may be parts of one",
        use.Slot);
}
