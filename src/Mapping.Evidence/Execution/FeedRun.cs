using System.Collections.Concurrent;
using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Execution;

/// <summary>One feed while its files are read by several threads, each of which borrows a scan of its own.</summary>
internal sealed class FeedRun
{
    private readonly ConcurrentBag<FeedScan> scans = [];
    private readonly ScanFields fields;
    private readonly EvidenceFile[] read;

    private readonly bool hasOneScan;

    public FeedRun(FeedPlan plan, ImmutableArray<FoundFile> files)
        : this(plan, files, new ScanFields(plan))
    {
    }

    /// <summary>A run in which one scan sees all records, in the order of files and lines.</summary>
    public FeedRun(FeedPlan plan, ImmutableArray<FoundFile> files, FeedScan scan)
        : this(plan, files, scan.Fields)
    {
        hasOneScan = true;
        scans.Add(scan);
    }

    private FeedRun(FeedPlan plan, ImmutableArray<FoundFile> files, ScanFields fields)
    {
        Plan = plan;
        Files = files;
        this.fields = fields;
        read = new EvidenceFile[files.Length];
    }

    public FeedPlan Plan { get; }

    public ImmutableArray<FoundFile> Files { get; }

    /// <summary>One scan must see all records; so it is where they are told apart by key.</summary>
    public bool IsSequential => hasOneScan || fields.KeySlot >= 0;

    public FeedScan Borrow() => scans.TryTake(out var scan) ? scan : new FeedScan(Plan, fields);

    public void Return(FeedScan scan) => scans.Add(scan);

    public void Note(int file, string? sha256, long bytes) => read[file] = new EvidenceFile(Files[file].Path, sha256, bytes, 0);

    public FeedOutcome Finish()
    {
        var whole = Borrow();
        while (scans.TryTake(out var part))
        {
            whole.Merge(part);
        }

        return new FeedOutcome(Plan, whole, [.. read.Select((file, index) => file with { Records = whole.RecordsIn(index) })]);
    }
}
