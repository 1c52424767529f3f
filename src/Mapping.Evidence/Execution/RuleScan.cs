using System.Collections.Immutable;
using Mapping.Compiler.Applicability;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>What one rule has seen of its feed so far. Scans of the same rule that saw a part each can be merged.</summary>
internal sealed partial class RuleScan
{
    private readonly RulePlan plan;
    private readonly ScanFields fields;
    private readonly RecordTest? where;

    /// <summary>The first tick of the window.</summary>
    private readonly long from;

    /// <summary>Null where the rule is judged on one date only.</summary>
    private readonly DayScans? days;

    /// <summary>Null where it does not matter which file a record is in.</summary>
    private readonly FileRuleScans? files;

    /// <summary>Few feeds have a record of an error, so only then is it asked what the rule says of them.</summary>
    private UncountedErrors? uncounted;

    public RuleScan(RulePlan plan, ScanFields fields, TestCompiler tests, KeyedBudget? budget = null)
    {
        this.plan = plan;
        this.fields = fields;
        where = tests.ForSelection(plan.Rule).CompileOptional(plan.Rule.Where);
        Figures = new RuleFigures(plan, fields, tests, budget);
        Groups = SeenGroups.Of(plan, tests);
        Days = SeenDays.Of(plan, fields, tests);
        from = plan.After is { } after ? (after.DayNumber + 1L) * TimeSpan.TicksPerDay : 0;
        files = plan.IsByFile || plan.IsBySuite ? new FileRuleScans(plan, fields, tests) : null;
        days = plan.ByDayThrough is { } through ? new DayScans(plan, fields, tests, through) : null;
    }

    /// <summary>Records judged.</summary>
    public long Records { get; private set; }

    /// <summary>Of these, test cases that were skipped and the like: nothing was done.</summary>
    public long Idle { get; private set; }

    /// <summary>Runs in the window of which it can't be told whether the rule means them.</summary>
    public long UnknownRuns { get; private set; }

    /// <summary>Runs in the window that show that somebody looked.</summary>
    public long Runs { get; private set; }

    /// <summary>Records and runs selected, but before the window.</summary>
    public long Older { get; private set; }

    /// <summary>Of the records and runs judged.</summary>
    public SeenTimes Times { get; } = new();

    /// <summary>Of the newest one before the window; -1 where there is none.</summary>
    public long NewestOlder { get; private set; } = -1;

    public ProblemTally Problems { get; } = new();

    /// <summary>These, and what can't be told of all records together.</summary>
    public IEnumerable<(Problem Problem, ProblemCount Count)> AllProblems =>
        Problems.All.Concat(Figures.Shares?.ProblemsIn(fields) ?? []).Concat(GroupProblems.Of(Figures.All.SelectMany(figure => figure.Doubts).Concat(Days?.Doubts ?? []), fields));

    public bool HasProblems => !Problems.IsEmpty || Figures.HasDoubts || Days?.Doubts.Any() == true;

    /// <summary>The files that count, by their places in the feed; null where all do.</summary>
    public ImmutableArray<int>? Newest { get; private set; }

    /// <summary>The same records as the rule would see them, had its texts been mistyped; null where that makes no difference.</summary>
    public RuleScan? Near { get; private set; }

    /// <summary>What was kept by day and is not counted here; see <see cref="RulePlan.ByDayThrough"/>.</summary>
    public ImmutableArray<DayScan> ByDay => days?.InOrder ?? [];

    /// <summary>What its expectations have seen.</summary>
    public RuleFigures Figures { get; }

    /// <summary>Where its records have their partners, in the order of the expectations that ask for them; empty where none does, or nobody has read that.</summary>
    public ImmutableArray<PartnerScan> Partners { get; private set; } = [];

    /// <summary>Null where the rule does not ask.</summary>
    public SeenGroups? Groups { get; }

    /// <summary>Null where the rule does not ask how often.</summary>
    public SeenDays? Days { get; }

    /// <summary>Takes a record that is not later than the as-of date; of one without a time the ticks are -1.</summary>
    public void Take(Record record, long ticks, RecordPosition position)
    {
        if (files is not null)
        {
            files.Of(plan.IsBySuite ? fields.SuiteOf(record, position) : new SuitePlace(position.File)).Take(record, ticks, position);
            return;
        }

        Near?.TakeAsRead(record, ticks, position);
        TakeAsRead(record, ticks, position);
    }

    /// <summary>From here on, records are seen both ways; so far there was no difference.</summary>
    public void ReadNear()
    {
        if (files is not null)
        {
            files.ReadNear();
        }
        else if (Near is null)
        {
            Near = new RuleScan(plan, fields, fields.NearTests);
            Near.MergeAsRead(this);
        }
    }

    /// <summary>Looks the records up among their partners; neither may take or merge any more.</summary>
    /// <param name="partners">By expectation; null for one that asks for none.</param>
    public void Settle(IReadOnlyList<PartnerScan?> partners)
    {
        Partners = [.. partners.OfType<PartnerScan>()];
        PartnerScan?[] settled = [.. partners.Select((partner, index) => partner?.IsTooMuch(this, index, fields) == false ? partner : null)];
        Figures.Settle(settled, Problems, fields);
        ByDay.ToList().ForEach(day => day.Inside.Figures.Settle(settled, day.Inside.Problems, fields));
    }

    private void TakeAsRead(Record record, long ticks, RecordPosition position)
    {
        if ((record.IsError || record.IsFailed) && ticks >= from && (uncounted ??= UncountedErrors.Of(plan.Rule, fields.Tests)).In(record, where) is { } overlooked)
        {
            (days?.Find(ticks)?.Inside ?? this).Problems.Add(overlooked, new ProblemPlace(position, 1));
        }

        // What a run that did not finish says of itself is no reason to leave it out.
        if ((record.ListFault ?? record.Fault) is { } lack && (ticks < 0 || ticks >= from))
        {
            ((ticks < 0 ? null : days?.Find(ticks)?.Inside) ?? this).Problems.Add(new Problem(ProblemKind.Unfinished, lack), new ProblemPlace(position, 1));
            return;
        }

        (Figures.Shares is null || ticks < from ? null : (days?.Find(ticks)?.Inside ?? this).Figures.Shares)?.Note(record, position, isSelected: false, fields);
        var truth = where is null ? Truth.True : where.Evaluate(record);
        if (truth == Truth.False)
        {
            return;
        }

        var isMeant = truth == Truth.True && IsWork(record);
        if (ticks >= 0 && isMeant)
        {
            Groups?.Note(record, ticks);
            Days?.Note(record, ticks, position);
        }

        if (ticks < 0)
        {
            Problems.Add(fields.NoTime(record), new ProblemPlace(position, 1));
        }
        else if (ticks < from)
        {
            // What can't be told of a record before the window does not matter.
            (Older, NewestOlder) = isMeant ? (Older + 1, Math.Max(NewestOlder, ticks)) : (Older, NewestOlder);
        }
        else if (days?.Find(ticks) is { } day)
        {
            day.Take(record, truth, ticks, position);
        }
        else
        {
            TakeInside(record, truth, ticks, position);
        }
    }

    /// <summary>Takes a record in the window that the rule does not certainly leave out.</summary>
    public void TakeInside(Record record, Truth truth, long ticks, RecordPosition position)
    {
        if (record.IsRun && !plan.CountsRuns)
        {
            TakeRun(record, truth, ticks, position);
        }
        else if (truth == Truth.Unknown)
        {
            Report(where?.ObstacleIn(record), position);
        }
        else
        {
            Judge(record, ticks, position);
        }
    }

    /// <summary>Takes a record whose time has not come yet: something is wrong with its clock, so that nobody can tell when it was.</summary>
    public void TakeFuture(Record record, RecordPosition position)
    {
        if (where is null || where.Evaluate(record) != Truth.False)
        {
            Problems.Add(new Problem(ProblemKind.Future, "a record is dated later than today"), new ProblemPlace(position, 1));
        }
    }

    public void Merge(RuleScan other)
    {
        if (other.files is not null)
        {
            files?.Merge(other.files);
        }

        if (other.Near is not null)
        {
            ReadNear();
        }

        Near?.MergeAsRead(other.Near ?? other);
        MergeAsRead(other);
    }

    /// <summary>Takes in what another scan saw, read as this one reads.</summary>
    public void MergeAsRead(RuleScan other)
    {
        Records += other.Records;
        Idle += other.Idle;
        UnknownRuns += other.UnknownRuns;
        Runs += other.Runs;
        Older += other.Older;
        Times.Merge(other.Times);
        NewestOlder = Math.Max(NewestOlder, other.NewestOlder);
        Problems.Merge(other.Problems);
        Figures.Merge(other.Figures);
        Groups?.Merge(other.Groups);
        Days?.Merge(other.Days);
        days?.Merge(other.days);
    }

    /// <summary>The same window with something else before it. Shares what was computed: neither may take or merge any more.</summary>
    public RuleScan WithOlder(long count, long newest)
    {
        var copy = (RuleScan)MemberwiseClone();
        (copy.Older, copy.NewestOlder) = (count, newest);
        return copy;
    }

    private void Judge(Record record, long ticks, RecordPosition position)
    {
        Records++;
        Idle += record.IsIdle ? 1 : 0;
        if (!record.IsIdle)
        {
            Times.Note(ticks);
        }

        Figures.Shares?.Note(record, position, isSelected: true, fields);
        foreach (var accumulator in Figures.All)
        {
            Report(accumulator.Add(record, position, ticks), position);
        }
    }

    /// <summary>A run that the rule certainly means shows that somebody looked, if anything was done in it.</summary>
    private void TakeRun(Record record, Truth truth, long ticks, RecordPosition position)
    {
        var isPresence = !record.IsIdle && !record.IsSuite;
        if (truth == Truth.Unknown)
        {
            UnknownRuns += record.IsSuite ? 0 : 1;
            Report(Figures.AskFor(record) ? where?.ObstacleIn(record) : null, position);
            return;
        }

        if (isPresence)
        {
            Runs++;
            Times.Note(ticks);
        }

        Figures.AddRun(record, position, ticks, isPresence, problem => Problems.Add(problem, new ProblemPlace(position, 1)));
    }

    private bool IsWork(Record record) => !record.IsIdle && (plan.CountsRuns || !record.IsSuite);

    private void Report(Obstacle? obstacle, RecordPosition position) => Problems.Add(obstacle, fields, position);
}
