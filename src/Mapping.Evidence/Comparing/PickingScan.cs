using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Comparing;

/// <summary>Lets the rules of a feed see only those of its records that somebody picks. What is no record, and what is wrong with a file, is picked likewise.</summary>
/// <param name="plan">What is asked of the feed.</param>
/// <param name="fields">Its fields, made once for all scans of the plan.</param>
/// <param name="uses">As what the rules of the feed read them.</param>
/// <param name="picks">Says, for the file and the digest of a record, whether it is seen.</param>
internal sealed class PickingScan(FeedPlan plan, ScanFields fields, FieldUses uses, Func<int, UInt128, bool> picks) : FeedScan(plan, fields)
{
    private RecordDigest? digests;
    private int file;

    /// <summary>The time of the newest record that was picked, ticks, UTC, whatever rules make of it; -1 where none has a time.</summary>
    public long Newest { get; private set; } = -1;

    /// <summary>How much of it a rule judged.</summary>
    public long Judged(int rule) => Rules[rule].Records + Rules[rule].Runs;

    public bool HasJudged(int rule) => Judged(rule) > 0;

    /// <summary>Whether something of it can't be judged, by a rule or by any.</summary>
    public bool HasProblemsOf(int rule) => !Problems.IsEmpty || UnknownSystems.Counts.Count > 0 || Rules[rule].AllProblems.Any();

    private RecordDigest Digests => digests ??= new RecordDigest(Fields, uses);

    public override void Begin(int fileIndex, long linesBefore = 0)
    {
        file = fileIndex;
        base.Begin(fileIndex, linesBefore);
    }

    public override void OnRecord(Record record)
    {
        // A record that may be later than the day counts as it is written: whose clock it is decides whether it has come.
        var moment = MomentOf(record);
        Fields.Table.Convert(record);
        if (picks(file, Digests.Of(record, moment < End ? moment : -1)))
        {
            Newest = Math.Max(Newest, moment);
            base.OnRecord(record);
        }
    }

    public override void OnProblem(in ReadProblem problem)
    {
        if (picks(file, Digests.Of(problem)))
        {
            base.OnProblem(problem);
        }
    }

    public override void OnFile(string what)
    {
        if (picks(file, Digests.OfProblem(what)))
        {
            base.OnFile(what);
        }
    }
}
