using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// One side of <c>match in FEED on …</c>: the records that need a partner, or must not have one, or those that may be partners. It collects them; once
/// both feeds are read, <see cref="Settle"/> looks each record up among the partners, and from then on only what came of that is kept.
/// </summary>
internal sealed class MatchAccumulator : WhereAccumulator
{
    private readonly MatchSymbol match;
    private readonly bool isOfPartners;
    private readonly MatchReach reach;
    private readonly MatchKeys keys;
    private readonly ExactMoments moments;
    private readonly int timeSlot;
    private readonly KeyedRecords records;

    /// <summary>Keys of its records that stand in one field with others.</summary>
    private readonly PartKeys ownParts;

    /// <summary>The other side, where there were too many records of this one to keep; else null.</summary>
    private readonly MatchLookup? lookup;

    /// <summary>All that may be partners, where records are looked up as they come; else null.</summary>
    private readonly MatchTable? partnersAhead;
    private readonly FirstFew<MatchedPair> against = new();

    /// <summary>Records whose partner may still come, so that nothing is shown of them, by the day on which the time for it is over.</summary>
    private readonly SortedDictionary<int, OverdueRecords> due = [];

    /// <summary>How many records have each key that may stand for none; as many keys as there are lengths of a number at most.</summary>
    private readonly Dictionary<UInt128, long> standIns = [];

    private RecordPosition first = RecordPosition.None;
    private long fine;
    private long violations;
    private bool hasPartners;
    private bool isFinal;

    /// <param name="where">What records satisfy to be of this side.</param>
    /// <param name="match">The match, seen from this side: its first field is the key of these records.</param>
    /// <param name="isOfPartners">Which side it is.</param>
    /// <param name="tests">Knows the fields of the feed.</param>
    /// <param name="timeSlot">The time that counts.</param>
    /// <param name="records">Keeps records.</param>
    /// <param name="lookup">The other side, where it is known already.</param>
    public MatchAccumulator(RecordTest? where, MatchSymbol match, bool isOfPartners, TestCompiler tests, int timeSlot, KeyedRecords records, MatchLookup? lookup)
        : base(where)
    {
        (this.lookup, partnersAhead, this.records) = (lookup, lookup?.PartnersFor(tests.ReadsNear), records);
        (this.match, this.isOfPartners, this.timeSlot) = (match, isOfPartners, timeSlot);
        Slot = tests.SlotOf(match.Field);
        keys = new MatchKeys(Slot);
        ownParts = new PartKeys(records.Limit);
        moments = tests.MomentsOfRecords();
        reach = new MatchReach(match);
    }

    /// <summary>Where the key stands.</summary>
    public int Slot { get; }

    /// <summary>How the keys of all records are written, of partners also those that its <c>where</c> leaves out; empty where a match is what is expected.</summary>
    public KeyForms Forms { get; } = new();

    /// <summary>The keys that may stand for none, and that several of the records have.</summary>
    public IEnumerable<UInt128> SharedStandIns => standIns.Where(entry => entry.Value > 1).Select(entry => entry.Key);

    /// <summary>The records that are kept.</summary>
    public KeyedRecords Kept => records;

    /// <summary>Of its own records, not of partners, the keys that stand in one field with others.</summary>
    public KeyedRecords KeptParts => ownParts.Kept;

    /// <summary>The first record of all; where there is none, no position.</summary>
    public RecordPosition First => first;

    /// <summary>What is asked of test cases that were skipped.</summary>
    public required SkippedTests Skipped { get; init; }

    public override Obstacle? Add(Record record, RecordPosition position, long ticks)
    {
        // What was skipped shows nothing, so that it is nobody's partner, unless it is asked for as such. Where there must be none, it is one.
        if (isOfPartners && record.IsIdle && !match.IsNone && !Skipped.AsksFor(record))
        {
            return null;
        }

        if (match.IsNone && keys.Read(record, out _, out _) is null)
        {
            Forms.Note(record[Slot], position);
        }

        return base.Add(record, position, ticks);
    }

    public override void Merge(Accumulator other)
    {
        var side = (MatchAccumulator)other;
        Forms.Merge(side.Forms);
        first = side.first < first ? side.first : first;
        records.Merge(side.records);
        ownParts.Kept.Merge(side.ownParts.Kept);
        against.Merge(side.against);
        foreach (var (key, count) in side.standIns)
        {
            standIns[key] = standIns.GetValueOrDefault(key) + count;
        }

        (fine, violations) = (fine + side.fine, violations + side.violations);
        (hasPartners, isFinal) = (hasPartners || side.hasPartners, isFinal || side.isFinal);
        foreach (var (day, late) in side.due)
        {
            DueOn(day).Merge(late);
        }
    }

    /// <summary>Looks the records up among those that may be their partners. What can't be told of them is handed on.</summary>
    /// <param name="partners">These.</param>
    /// <param name="standIns">Which of their keys may stand for none.</param>
    /// <param name="areOfSameFeed">Whether the records may be among them.</param>
    /// <param name="hasPartners">Whether the other feed has any record: of one without nothing can be told.</param>
    /// <param name="isFinal">Whether what speaks against the match now does so for good, whatever could not be read.</param>
    /// <param name="doubt">Takes what can't be told.</param>
    public void Settle(MatchTable partners, IReadOnlySet<UInt128> standIns, bool areOfSameFeed, bool hasPartners, bool isFinal, Action<MatchAnswer, RecordPosition> doubt)
    {
        (this.hasPartners, this.isFinal) = (hasPartners, isFinal);
        ownParts.Settle(partners, areOfSameFeed, doubt);
        foreach (var piece in records.Pieces)
        {
            foreach (ref readonly var record in piece.Span)
            {
                var answer = partners.Find(record, reach, areOfSameFeed, out var partner);
                var standsForNone = (match.IsNone || answer == MatchAnswer.Found) && (standIns.Contains(record.Key) || this.standIns.GetValueOrDefault(record.Key) > 1);
                Count(record, standsForNone ? MatchAnswer.StandIn : answer, partner, doubt);
            }
        }

        records.Clear();
    }

    public override Figure Finish() => throw new InvalidOperationException("What has a partner hangs on the day.");

    /// <summary>What comes of the records at the end of a day.</summary>
    public override Figure FinishAt(DateOnly asOf)
    {
        var (right, count, few) = (fine, violations, new FirstFew<MatchedPair>());
        few.Merge(against);
        foreach (var (day, late) in due)
        {
            if (day > asOf.DayNumber)
            {
                break;
            }

            if (match.IsNone)
            {
                right += late.Count;
            }
            else
            {
                count += late.Count;
                few.Merge(late.First);
            }
        }

        if (!hasPartners || right + count == 0)
        {
            return new Figure(null, false) { Lack = !hasPartners ? Lack.OfPartners : due.Count > 0 ? Lack.OfTime : Lack.OfRecords };
        }

        return new Figure(new NumberFigure(count, match.IsNone ? FigureUnit.Matched : FigureUnit.Unmatched), count == 0)
        {
            Records = [.. few.Places.Select(pair => pair.Record)],
            Partners = match.IsNone ? [.. few.Places.Select(pair => pair.Partner)] : [],
            IsFinal = count > 0 && isFinal,
        };
    }

    /// <summary>The days after one on which the time of a record is over. Where none must have a match that changes nothing, once something is shown.</summary>
    public override IEnumerable<DateOnly> TurnsAfter(DateOnly asOf) => match.IsNone && fine + violations + due.Count(entry => entry.Key <= asOf.DayNumber) > 0 ? [] : due.Keys.Where(day => day > asOf.DayNumber).Select(DateOnly.FromDayNumber);

    protected override Obstacle? Take(Record record, RecordPosition position, long ticks)
    {
        first = position < first ? position : first;
        if (keys.Read(record, out var spelling, out var key) is { } lack)
        {
            return TakeWithoutKey(lack, position);
        }

        var mayStandForNone = KeySpelling.MayStandForNone(record[Slot].Bytes);
        if (mayStandForNone)
        {
            standIns[key] = standIns.GetValueOrDefault(key) + 1;
        }

        var parts = match.IsNone ? keys.PartsOf(record) : [];
        if (parts is null || (match.IsNone && keys.MeansMany(record)))
        {
            return keys.Many;
        }

        var kind = moments.Read(record[timeSlot], out var moment);
        var keyed = new KeyedRecord(spelling, key, kind, moment, position);
        Keep(keyed, mayStandForNone);
        foreach (var part in parts)
        {
            if (!isOfPartners)
            {
                ownParts.Kept.Add(PartKeys.Keyed(part, position));
            }
            else if (lookup?.Keeps(part.Spelling) != false)
            {
                // One of several keys in a field is, of a partner, one in another spelling.
                records.Add(keyed with { Spelling = part.Spelling });
            }
        }

        return null;
    }

    /// <summary>What can be told at once need not be kept.</summary>
    private void Keep(in KeyedRecord record, bool mayStandForNone)
    {
        if (partnersAhead is null)
        {
            if (lookup?.Keeps(record.Spelling) != false)
            {
                records.Add(record);
            }

            return;
        }

        var answer = partnersAhead.Find(record, reach, isOfThem: false, out var partner);
        if (mayStandForNone || answer is MatchAnswer.OtherSpelling or MatchAnswer.Unclear)
        {
            records.Add(record);
        }
        else
        {
            Count(record, answer, partner, (_, _) => { });
        }
    }

    /// <summary>A record without a key is no partner of any, and has none. That it must have none can't be told.</summary>
    private Obstacle? TakeWithoutKey(Obstacle lack, RecordPosition position)
    {
        if (match.IsNone)
        {
            return lack;
        }

        if (!isOfPartners)
        {
            violations++;
            against.Add(new MatchedPair(position, RecordPosition.None));
        }

        return null;
    }

    private void Count(in KeyedRecord record, MatchAnswer answer, RecordPosition partner, Action<MatchAnswer, RecordPosition> doubt)
    {
        switch (answer)
        {
            case MatchAnswer.OtherSpelling or MatchAnswer.Unclear or MatchAnswer.StandIn:
                doubt(answer, record.Position);
                break;
            case MatchAnswer.None when reach.LastDay(record.Ticks) is { } day:
                DueOn(day).Add(new MatchedPair(record.Position, RecordPosition.None));
                break;
            case MatchAnswer.Found when match.IsNone:
            case MatchAnswer.None when !match.IsNone:
                violations++;
                against.Add(new MatchedPair(record.Position, partner));
                break;
            default:
                fine++;
                break;
        }
    }

    private OverdueRecords DueOn(int day)
    {
        if (!due.TryGetValue(day, out var late))
        {
            due.Add(day, late = new OverdueRecords());
        }

        return late;
    }
}
