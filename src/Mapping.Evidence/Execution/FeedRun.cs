using System.Collections.Concurrent;
using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Execution;

/// <summary>One feed while its files are read by several threads, each of which borrows a scan of its own.</summary>
internal sealed class FeedRun
{
    /// <summary>More scans that are kept apart would cost more memory than it costs to read a feed twice.</summary>
    private const int MostApart = 1_024;

    private readonly ConcurrentBag<FeedScan> scans = [];

    /// <summary>By file, the scans that saw it and no other; null where it shares scans with others.</summary>
    private readonly ConcurrentBag<FeedScan>?[] apart;

    private readonly ScanFields fields;
    private readonly EvidenceFile[] read;

    /// <summary>By file, the digest of what it holds, inflated; null where it is not known or not to be compared.</summary>
    private readonly string?[] contents;

    private readonly bool hasOneScan;
    /// <summary>By a file that is left out, the one that holds the same.</summary>
    private readonly SortedDictionary<int, int> original = [];

    private ImmutableArray<CopiedFile> copies = [];

    public FeedRun(FeedPlan plan, ImmutableArray<FoundFile> files)
        : this(plan, files, new ScanFields(plan)) => KeepApart();

    /// <summary>A run in which one scan sees all records, in the order of files and lines.</summary>
    public FeedRun(FeedPlan plan, ImmutableArray<FoundFile> files, FeedScan scan)
        : this(plan, files, scan.Fields)
    {
        hasOneScan = true;
        scans.Add(scan);
    }

    private FeedRun(FeedPlan plan, ImmutableArray<FoundFile> files, ImmutableArray<CopiedFile> copies)
        : this(plan, files) => this.copies = copies;

    private FeedRun(FeedPlan plan, ImmutableArray<FoundFile> files, ScanFields fields)
    {
        Plan = plan;
        Files = files;
        this.fields = fields;
        read = new EvidenceFile[files.Length];
        contents = new string?[files.Length];
        apart = new ConcurrentBag<FeedScan>?[files.Length];
    }

    public FeedPlan Plan { get; }

    public ImmutableArray<FoundFile> Files { get; }

    /// <summary>One scan must see all records; so it is where they are told apart by key.</summary>
    public bool IsSequential => hasOneScan || fields.KeySlot >= 0;

    /// <summary>A scan for what a file holds. It may have seen other files, but none that could be left out.</summary>
    public FeedScan Borrow(int file) => BagOf(file).TryTake(out var scan) ? scan : new FeedScan(Plan, fields);

    public void Return(FeedScan scan, int file) => BagOf(file).Add(scan);

    /// <summary>A feed with keys has one part, which may hold no file.</summary>
    private ConcurrentBag<FeedScan> BagOf(int file) => (file < apart.Length ? apart[file] : null) ?? scans;

    /// <summary>Whether it matters what a file holds beside its records: one that is alone has no copy.</summary>
    public bool ComparesContents => Files.Length > 1 && !hasOneScan;

    /// <param name="file">Which file.</param>
    /// <param name="sha256">Its digest; null where it was not read to its end.</param>
    /// <param name="bytes">Its length.</param>
    /// <param name="content">What tells files of other content from it; null where it is not to be compared.</param>
    public void Note(int file, string? sha256, long bytes, string? content)
    {
        read[file] = new EvidenceFile(Files[file].Path, sha256, bytes, 0);
        contents[file] = bytes == 0 ? null : content;
    }

    /// <summary>
    /// Leaves out the files that hold what an earlier one does. What could be told beforehand to be a copy, by its length, was scanned apart;
    /// where there are others, the same run without copies is given, to be read anew, since what was scanned can't be taken out of a scan.
    /// </summary>
    public FeedRun? WithoutCopies()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Files.Length && ComparesContents; i++)
        {
            if (contents[i] is { } content && !first.TryAdd(content, i))
            {
                original[i] = first[content];
            }
        }

        ImmutableArray<CopiedFile> found = [.. original.Select(entry => new CopiedFile(read[entry.Key], Files[entry.Value].Path))];
        if (original.Keys.All(index => apart[index] is not null))
        {
            copies = found;
            return null;
        }

        return new FeedRun(Plan, [.. Files.Where((_, index) => !original.ContainsKey(index))], found);
    }

    public FeedOutcome Finish()
    {
        var parts = scans.Concat(apart.Where((bag, index) => bag is not null && !original.ContainsKey(index)).SelectMany(bag => bag ?? []));
        FeedScan? whole = null;
        foreach (var part in parts)
        {
            if (whole is null)
            {
                whole = part;
            }
            else
            {
                whole.Merge(part);
            }
        }

        var seen = whole ?? new FeedScan(Plan, fields);
        var counted = read.Select((file, index) => (Index: index, File: file with { Records = seen.RecordsIn(index) }))
            .Where(entry => !original.ContainsKey(entry.Index));
        return new FeedOutcome(Plan, seen, [.. counted.Select(entry => entry.File)], [.. Files.Select(file => file.Path)]) { Copies = copies };
    }

    /// <summary>Copies are nearly always stored alike, so what is as long as another file may be one.</summary>
    private void KeepApart()
    {
        if (!ComparesContents || IsSequential)
        {
            return;
        }

        var alike = Enumerable.Range(0, Files.Length)
            .GroupBy(index => (FeedFormats.Of(Plan.Feed, Files[index].Path), FeedFormats.IsCompressed(Files[index].Path), Files[index].Length))
            .Where(group => group.Key.Length > 0)
            .Select(group => group.ToList())
            .Where(group => group.Count > 1);
        foreach (var index in alike.SelectMany(group => group).Take(MostApart))
        {
            apart[index] = [];
        }
    }
}
