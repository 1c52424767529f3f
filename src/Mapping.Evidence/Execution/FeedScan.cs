using System.Collections.Immutable;
using System.Text;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Execution;

/// <summary>
/// What all rules on a feed have seen so far. Used by one thread at a time; scans that saw a part of the feed each are merged at the end.
/// </summary>
internal partial class FeedScan : IRecordSink
{
    private readonly FeedPlan plan;
    private readonly PresentFields present;
    private readonly FeedClock clock;
    private readonly FirstOfKeys? keys;
    private readonly Dictionary<int, long> recordsByFile = [];

    /// <summary>Null where no rule has a threshold, so that nothing asks for it.</summary>
    private readonly FirstMoments? beginnings;

    /// <summary>Null where no rule asks for the newest file.</summary>
    private readonly FileMoments? moments;

    /// <summary>Null where no rule asks for the newest suites or runs.</summary>
    private readonly SuiteMoments? suites;

    /// <summary>Of any record, where records are not told apart by system. Null before the first one.</summary>
    private RuleIndex? rulesOfAny;

    /// <summary>Which records hold nearly a text that rules want. Null before the first record.</summary>
    private NearTexts? nearTexts;

    /// <summary>Made once for all files: what it learned of how records are written holds for the next file too.</summary>
    private LineChunkScan? lines;

    private int file;
    private long lineBase;
    private long records;

    public FeedScan(FeedPlan plan, ScanFields fields)
    {
        this.plan = plan;
        Fields = fields;
        End = (plan.AsOf.DayNumber + 1L) * TimeSpan.TicksPerDay;
        clock = new FeedClock(plan, fields);
        present = new PresentFields(fields.Table.Count);
        Rules = [.. plan.Rules.Select(rule => new RuleScan(rule, fields, fields.Tests))];
        fields.Matches.ReadNear(plan, Rules);
        beginnings = plan.Rules.Any(rule => rule.Rule.Threshold is not null) ? new FirstMoments(Math.Max(1, plan.Systems.Length)) : null;
        keys = fields.KeySlot < 0 ? null : new FirstOfKeys(fields, Problems);
        moments = plan.Rules.Any(rule => rule.IsByFile) ? new FileMoments(End) : null;
        suites = plan.Rules.Any(rule => rule.IsBySuite) ? new SuiteMoments(End) : null;
    }

    public ScanFields Fields { get; }

    /// <summary>Scans chunks of JSON Lines for this scan.</summary>
    public LineChunkScan LinesWithin(ReadLimits limits) => lines ??= new LineChunkScan(Fields.Table, limits);

    /// <summary>The first tick after the as-of date.</summary>
    public long End { get; }

    /// <summary>In the order of the plan.</summary>
    public ImmutableArray<RuleScan> Rules { get; private set; }

    /// <summary>What concerns every rule of the feed.</summary>
    public ProblemTally Problems { get; } = new();

    /// <summary>Records whose day has not come yet.</summary>
    public ProblemCount Future { get; } = new();

    /// <summary>How many records are later than the as-of date, and no later than the day on which they are read.</summary>
    public long Later { get; private set; }

    public UnknownSystems UnknownSystems { get; } = new();

    /// <summary>The texts of a rule beside which records hold nearly the same. Of a feed without records nothing is worked out.</summary>
    public IEnumerable<(Problem Problem, ProblemCount Count)> OpenTextsFor(int rule) => nearTexts?.OpenFor(rule) ?? [];

    /// <summary>Whether any record was read that is more than the record of a run.</summary>
    public bool HasDetails { get; private set; }

    /// <summary>The time of the first record about the systems of a rule; null where there is none, or no rule has a threshold.</summary>
    public long? BeginningFor(RulePlan rule)
    {
        var system = Fields.SystemSlot < 0 ? 0 : Fields.RulesBySystem.Find(Encoding.UTF8.GetBytes(rule.Systems[0]))!.System;
        return beginnings?.Of(system);
    }

    /// <summary>Whether of each field that somebody asks for any record has it. Asked before each rule, and each field of it, is looked at.</summary>
    public bool HasEachField => present.HasAll;

    /// <summary>Whether any record has the field.</summary>
    public bool IsPresent(int slot) => present.Has(slot);

    /// <summary>What follows is from this file; its first line counts as the one after <paramref name="linesBefore"/>.</summary>
    public virtual void Begin(int fileIndex, long linesBefore = 0)
    {
        FlushCount();
        file = fileIndex;
        lineBase = linesBefore;
    }

    public virtual void OnRecord(Record record)
    {
        var position = PositionOf(record);
        Fields.Table.Convert(record);
        records++;
        HasDetails |= !record.IsRun;
        present.Note(record);
        var ticks = clock.TimeOf(record);
        moments?.Note(position, clock.IsFuture(ticks) ? -1 : ticks, clock.SpanOf(record, ticks));
        suites?.Note(Fields.SuiteOf(record, position), record, position, clock.IsFuture(ticks) ? -1 : ticks, clock.SpanOf(record, ticks));
        if (clock.IsFuture(ticks))
        {
            TakeFuture(record, position);
        }
        else if (ticks >= End)
        {
            Later++;
        }
        else if (keys is null || keys.Add(record, position))
        {
            Take(record, ticks, position);
        }
    }

    public virtual void OnProblem(in ReadProblem problem)
    {
        records++;
        var position = new RecordPosition(file, lineBase + problem.Line);
        var kind = problem.IsOfCounts ? ProblemKind.Counts : problem.EndsFile ? ProblemKind.File : ProblemKind.Malformed;
        Problems.Add(new Problem(kind, problem.What), new ProblemPlace(position, problem.Column));
    }

    public void OnNoRows(long line, IReadOnlyCollection<int> slots) =>
        NamedFields.Check(plan, this, Fields.Table.WithForms(slots), new ProblemPlace(new RecordPosition(file, lineBase + line), 1));

    /// <summary>A file that could not be read at all, or not to its end.</summary>
    public virtual void OnFile(string what) => Problems.Add(new Problem(ProblemKind.File, what), new ProblemPlace(new RecordPosition(file, 1), 1));

    public void Merge(FeedScan other)
    {
        for (var i = 0; i < Rules.Length; i++)
        {
            Rules[i].Merge(other.Rules[i]);
        }

        present.Merge(other.present);
        if (other.beginnings is not null)
        {
            beginnings?.Merge(other.beginnings);
        }

        if (other.moments is not null)
        {
            moments?.Merge(other.moments);
        }

        if (other.suites is not null)
        {
            suites?.Merge(other.suites);
        }

        HasDetails |= other.HasDetails;
        Problems.Merge(other.Problems);
        Future.Merge(other.Future);
        Later += other.Later;
        FlushCount();
        other.FlushCount();
        foreach (var (index, count) in other.recordsByFile)
        {
            recordsByFile[index] = recordsByFile.GetValueOrDefault(index) + count;
        }

        UnknownSystems.Merge(other.UnknownSystems);
        if (other.nearTexts is not null)
        {
            NearTexts.Merge(other.nearTexts);
        }
    }

    /// <summary>When a record was, as it is written: ticks, UTC; -1 where it has no time.</summary>
    protected long MomentOf(Record record) => clock.MomentOf(record);

    protected RecordPosition PositionOf(Record record) => new(file, lineBase + record.Line);

    /// <summary>Records of a file, broken ones included.</summary>
    public long RecordsIn(int fileIndex)
    {
        FlushCount();
        return recordsByFile.GetValueOrDefault(fileIndex);
    }

    private void FlushCount()
    {
        if (records > 0)
        {
            recordsByFile[file] = recordsByFile.GetValueOrDefault(file) + records;
            records = 0;
        }
    }

    private void TakeFuture(Record record, RecordPosition position)
    {
        Future.Add(new ProblemPlace(position, 1));
        foreach (var rule in IndexFor(record, position)?.RulesFor(record) ?? [])
        {
            Rules[rule].TakeFuture(record, position);
        }
    }

    private void Take(Record record, long ticks, RecordPosition position)
    {
        if (IndexFor(record, position) is not { } index)
        {
            return;
        }

        if (NearTexts.See(record, position) is { } near)
        {
            // Shown as well to the rules that would see it, were they mistyped, and do not as they are written.
            foreach (var rule in index.HiddenOf(near, record, Rules))
            {
                Rules[rule].Take(record, ticks, position);
            }
        }

        foreach (var rule in index.Always)
        {
            Rules[rule].Take(record, ticks, position);
        }

        foreach (var field in index.Fields)
        {
            foreach (var rule in field.RulesFor(record))
            {
                Rules[rule].Take(record, ticks, position);
            }
        }

        if (ticks >= 0)
        {
            beginnings?.Note(index.System, ticks);
        }
    }

    private NearTexts NearTexts => nearTexts ??= new NearTexts(Fields.Watched, Fields.Table, Fields.NameOf);

    private RuleIndex? IndexFor(Record record, RecordPosition position) => rulesOfAny ?? FindIndex(record, position);

    /// <summary>The rules on the system that a record is about; null where that is none that is declared.</summary>
    private RuleIndex? FindIndex(Record record, RecordPosition position)
    {
        if (Fields.SystemSlot < 0)
        {
            return rulesOfAny = Fields.Rules;
        }

        ref readonly var field = ref record[Fields.SystemSlot];
        if (!FieldReading.IsText(field))
        {
            var obstacle = new Filters.Obstacle(Fields.SystemSlot, "the name of a system", field.Kind == FieldKind.Missing);
            Problems.Add(Fields.ProblemOf(obstacle), new ProblemPlace(position, 1));
            return null;
        }

        if (Fields.RulesBySystem.Find(field.Bytes) is { } rules)
        {
            return rules;
        }

        if (!Fields.RulesBySystem.IsOtherSystem(field.Bytes))
        {
            UnknownSystems.Add(field.Bytes, new ProblemPlace(position, 1));
        }

        return null;
    }
}
