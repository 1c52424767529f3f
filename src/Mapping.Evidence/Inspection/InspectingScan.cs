using System.Collections.Immutable;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Inspection;

/// <summary>Looks at every field of every record, in the order of files and lines. It keeps what no rule asks for too.</summary>
internal sealed class InspectingScan(FeedPlan plan, int maxRecordsPerFile, ListTallies lists)
    : FeedScan(plan, new ScanFields(plan, FieldTable.Open(MaxFields, lists)))
{
    public const int MaxFields = 1000;

    private readonly List<FieldTally> tallies = [];
    private readonly Dictionary<int, long> problems = [];
    private readonly HashSet<int> left = [];
    private int file = -1;
    private long taken;
    private long records;
    private long last = -1;
    private long first = long.MaxValue;

    /// <summary>Whether no more of the file is wanted; whoever feeds it may end the file then.</summary>
    public bool IsSatisfied => taken >= maxRecordsPerFile || WasLeft(file);

    /// <summary>Whether some file was left before its end.</summary>
    public bool IsSample => left.Count > 0;

    public long Runs { get; private set; }

    public DateTime? First => last < 0 ? null : new DateTime(first, DateTimeKind.Utc);

    public DateTime? Last => last < 0 ? null : new DateTime(last, DateTimeKind.Utc);

    public bool HasMoreFields => Fields.Table.Count >= MaxFields;

    /// <summary>Those that a record has; the table also knows those that only the feed names.</summary>
    public ImmutableArray<InspectedField> FieldsSeen =>
    [
        .. tallies
            .Select((tally, slot) => tally.Finish(Fields.Table.PathOf(slot), records))
            .Where((seen, slot) => seen.Present > 0 && !(Fields.HasTimeOfFile && slot == Fields.TimeSlot)),
    ];

    public long ProblemsIn(int fileIndex) => problems.GetValueOrDefault(fileIndex);

    /// <summary>Whether a file was left before its end.</summary>
    public bool WasLeft(int fileIndex) => left.Contains(fileIndex);

    /// <summary>The file holds more than is wanted.</summary>
    public void Leave() => left.Add(file);

    public override void Begin(int fileIndex, long linesBefore = 0)
    {
        base.Begin(fileIndex, linesBefore);
        if (file != fileIndex)
        {
            file = fileIndex;
            taken = 0;
            lists.IsStopped = false;
        }
    }

    public override void OnRecord(Record record)
    {
        if (IsSatisfied)
        {
            Leave();
            return;
        }

        taken++;
        lists.IsStopped = IsSatisfied;
        records++;
        Runs += record.IsRun ? 1 : 0;
        var position = PositionOf(record);
        base.OnRecord(record);
        Tally(record);
        NoteTime(record, position);
    }

    public override void OnProblem(in ReadProblem problem)
    {
        if (IsSatisfied)
        {
            Leave();
            return;
        }

        taken++;
        lists.IsStopped = IsSatisfied;
        CountProblem();
        base.OnProblem(problem);
    }

    /// <summary>A file that is left early ends in the midst of something, which is not its fault.</summary>
    public override void OnFile(string what)
    {
        if (!IsSatisfied)
        {
            CountProblem();
            base.OnFile(what);
        }
    }

    private void CountProblem() => problems[file] = ProblemsIn(file) + 1;

    private void Tally(Record record)
    {
        for (var slot = 0; slot < Fields.Table.Count; slot++)
        {
            if (slot == tallies.Count)
            {
                tallies.Add(new FieldTally());
            }

            tallies[slot].Add(record[slot]);
        }
    }

    private void NoteTime(Record record, RecordPosition position)
    {
        var ticks = MomentOf(record);
        if (ticks >= 0)
        {
            first = ticks < End ? Math.Min(first, ticks) : first;
            last = ticks < End ? Math.Max(last, ticks) : last;
        }
        else if ((Fields.HasTime && !(Fields.HasTimeOfFile && maxRecordsPerFile < int.MaxValue)) || record[Fields.TimeSlot].Kind != FieldKind.Missing)
        {
            Problems.Add(Fields.NoTime(record), new ProblemPlace(position, 1));
        }
    }
}
