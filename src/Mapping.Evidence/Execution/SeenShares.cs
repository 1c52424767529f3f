using System.Runtime.InteropServices;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>
/// The numbers that one place of a rule reads in points of a hundred, group by group where the rule takes records together. None above one may be parts of one, unless one of the
/// others is above it. Where they are read as parts of one it is the other way round: those far above one may be points of a hundred, if one of the others is not above it.
/// </summary>
internal sealed class SeenShares(ShareUse use)
{
    /// <summary>By group what is in doubt of it, and whether a number was seen that says how the others are meant.</summary>
    private readonly Dictionary<UInt128, (ProblemTally? Doubts, bool HasOther)> groups = [];

    /// <summary>The first number that is in doubt as long as no other one of its group is above one.</summary>
    private RecordPosition first = RecordPosition.None;
    private bool hasTooMany;

    /// <summary>Up to so much a ratio may well be more than all of it, as a load or a ratio of cover is.</summary>
    private const decimal PlainlyMore = 2;

    /// <summary>Whether nothing that comes can make a difference.</summary>
    public bool IsSettled { get; private set; }

    /// <summary>Whether something can't be told.</summary>
    public bool Any => hasTooMany ? first < RecordPosition.None : Doubtful.Any();

    private IEnumerable<ProblemTally> Doubtful => groups.Values.Where(group => group.HasOther == use.IsRatio).Select(group => group.Doubts).OfType<ProblemTally>();

    /// <summary>What can't be told, once all records are seen.</summary>
    public ProblemTally ProblemsWith(ScanFields fields)
    {
        var problems = new ProblemTally();
        if (hasTooMany)
        {
            problems.Add(ProblemIn(fields), new ProblemPlace(first, 1));
        }

        foreach (var doubts in Doubtful)
        {
            problems.Merge(doubts);
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
        var isOther = number > 1 != use.IsRatio;
        if (number <= 0 || (use.IsRatio && number is > 1 and <= PlainlyMore) || (isOther ? !isCertain : !use.Differs(number)) || !IsOfGroup(record, out var key))
        {
            return;
        }

        first = !isOther && position < first ? position : first;
        if (hasTooMany)
        {
            return;
        }

        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, key, out _);
        if (isOther)
        {
            group = (use.IsRatio ? group.Doubts : null, true);
            IsSettled = use.Groups is null && !use.IsRatio;
        }
        else if (use.IsRatio || !group.HasOther)
        {
            (group.Doubts ??= new ProblemTally()).Add(ProblemIn(fields), new ProblemPlace(position, 1));
        }

        Limit();
    }

    public void Merge(SeenShares other)
    {
        (hasTooMany, IsSettled) = (hasTooMany || other.hasTooMany, IsSettled || other.IsSettled);
        first = other.first < first ? other.first : first;
        foreach (var (key, theirs) in other.groups)
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, key, out _);
            group.HasOther |= theirs.HasOther;
            if (group.HasOther && !use.IsRatio)
            {
                group.Doubts = null;
            }
            else if (theirs.Doubts is { } doubts)
            {
                (group.Doubts ??= new ProblemTally()).Merge(doubts);
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

    private Problem ProblemIn(ScanFields fields) => use.IsRatio ? new(
        ProblemKind.DoubtfulRatio,
        $"the field \"{fields.NameOf(use.Slot)}\" is read as ratio and holds numbers above 2 beside others that are not above 1, so that those may be points of a hundred",
        use.Slot) : new(
        ProblemKind.DoubtfulShare,
        $"the field \"{fields.NameOf(use.Slot)}\" is read as percent and holds no number above 1{(use.Scope < 0 && use.Groups is null ? "" : " where the rule looks at it")}, so that its numbers may be parts of one",
        use.Slot);
}
