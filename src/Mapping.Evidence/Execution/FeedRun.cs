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

    public FeedRun(FeedPlan plan, ImmutableArray<FoundFile> files)
    {
        Plan = plan;
        Files = files;
        fields = new ScanFields(plan);
        read = new EvidenceFile[files.Length];
    }

    public FeedPlan Plan { get; }

    public ImmutableArray<FoundFile> Files { get; }

    /// <summary>Records are told apart by key, which only one scan that sees all of them can do.</summary>
    public bool IsSequential => fields.KeySlot >= 0;

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
