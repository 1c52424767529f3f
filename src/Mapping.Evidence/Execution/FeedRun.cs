using System.Collections.Concurrent;
using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Reading.Json;
using Mapping.Evidence.Records;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Execution;

/// <summary>One feed while its files are read by several threads, each of which borrows a scan of its own.</summary>
internal sealed class FeedRun
{
    private readonly ConcurrentBag<FeedScan> scans = [];
    private readonly ScanFields fields;
    private readonly EvidenceFile[] read;

    /// <summary>By file, the digest of what it holds, inflated; null where it is not known or not to be compared.</summary>
    private readonly string?[] contents;

    /// <summary>By file, which part of a list it holds; null where it says none.</summary>
    private readonly ListPage?[] pages;

    private readonly bool hasOneScan;
    private readonly ImmutableArray<CopiedFile> copies = [];

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

    private FeedRun(FeedPlan plan, ImmutableArray<FoundFile> files, ImmutableArray<CopiedFile> copies)
        : this(plan, files) => this.copies = copies;

    private FeedRun(FeedPlan plan, ImmutableArray<FoundFile> files, ScanFields fields)
    {
        Plan = plan;
        Files = files;
        this.fields = fields;
        read = new EvidenceFile[files.Length];
        contents = new string?[files.Length];
        pages = new ListPage?[files.Length];
    }

    /// <summary>What its scans know of matches before anything is read.</summary>
    public MatchLookups Matches
    {
        get => fields.Matches;
        init => fields.Matches = value;
    }

    public FeedPlan Plan { get; }

    public ImmutableArray<FoundFile> Files { get; }

    /// <summary>The patterns of the feed that find no file.</summary>
    public ImmutableArray<string> Unmatched { get; init; } = [];

    /// <summary>What the patterns of the feed leave out.</summary>
    public ImmutableArray<LeftOutFiles> LeftOut { get; init; } = [];

    /// <summary>By file, how many there are in the list of which it is a part, where all parts of it are files of the feed; empty where that was not looked at.</summary>
    public ImmutableArray<long> Whole { get; private init; } = [];

    /// <summary>Whether every file gets its digest. Without, files that hold the same are only told by their checksums, and so not for certain.</summary>
    public bool TakesDigests { get; init; } = true;

    /// <summary>One scan must see all records; so it is where they are told apart by key.</summary>
    public bool IsSequential => hasOneScan || fields.KeySlot >= 0;

    /// <summary>Whether records of another feed have their partners in it, or its records in another one.</summary>
    public bool IsMatched => Plan.Rules.Any(rule => !rule.Partners.IsEmpty || rule.PartnersOf is not null);

    public FeedScan Borrow() => scans.TryTake(out var scan) ? scan : new FeedScan(Plan, fields);

    public void Return(FeedScan scan) => scans.Add(scan);

    /// <summary>Whether it matters what a file holds beside its records: one that is alone has no copy.</summary>
    private bool ComparesContents => Files.Length > 1 && !hasOneScan;

    /// <summary>Whether it matters what a compressed file holds: not where only some records are looked for.</summary>
    public bool KeepsContents => !hasOneScan && (TakesDigests || ComparesContents);

    /// <summary>Whether files that hold the same are told by their checksums.</summary>
    public bool TakesChecksums => ComparesContents && !TakesDigests;

    /// <param name="file">Which file.</param>
    /// <param name="found">What was found of it, but for its records.</param>
    /// <param name="content">What tells files of other content from it; null where it is not to be compared.</param>
    public void Note(int file, EvidenceFile found, string? content)
    {
        read[file] = found;
        contents[file] = found.Bytes == 0 ? null : content;
    }

    /// <param name="file">Which file.</param>
    /// <param name="page">Which part of a list it holds.</param>
    public void Note(int file, ListPage? page) => pages[file] = page;

    /// <summary>The same run anew, in which files that are all parts of one list are not doubted for being parts; null where there are none.</summary>
    public FeedRun? AcrossPages() => !hasOneScan && Array.Exists(pages, page => page is not null) && WholeLists() is var whole && whole.Any(total => total > 0)
        ? new FeedRun(Plan, Files, copies) { TakesDigests = TakesDigests, Unmatched = Unmatched, LeftOut = LeftOut, Matches = Matches, Whole = whole }
        : null;

    private ImmutableArray<long> WholeLists() => PagedLists.WholeOf([.. Files.Select((file, index) => (file.Path, pages[index]))]);

    /// <summary>The same run anew with digests, where two checksums are the same; itself where none are, or it has them.</summary>
    public FeedRun Certain() =>
        TakesDigests || contents.OfType<string>().Distinct(StringComparer.Ordinal).Count() == contents.OfType<string>().Count()
            ? this
            : new FeedRun(Plan, Files) { Unmatched = Unmatched, LeftOut = LeftOut, Matches = Matches };

    /// <summary>The same run anew, with what is known of matches now.</summary>
    public FeedRun With(MatchLookups matches) => new(Plan, Files, copies) { TakesDigests = TakesDigests, Unmatched = Unmatched, LeftOut = LeftOut, Matches = matches, Whole = Whole };

    /// <summary>
    /// The same run anew, in which what holds the same under a name of another date is a run of that date which found the same again; null where nothing does.
    /// What holds the same under no date, or the same one, was delivered twice.
    /// </summary>
    public FeedRun? WithCopiesOfOtherDates()
    {
        var dated = copies.Where(copy => copy.IsOfOtherDate).Select(copy => new FoundFile(copy.File.Path, copy.File.Bytes)).ToList();
        return dated.Count == 0 ? null : Anew([.. Files.Concat(dated).OrderBy(file => file.Path, StringComparer.Ordinal)], [.. copies.Where(copy => !copy.IsOfOtherDate)]);
    }

    /// <summary>The same run, of which nothing is read yet.</summary>
    public FeedRun Anew() => Anew(Files, copies);

    private FeedRun Anew(ImmutableArray<FoundFile> files, ImmutableArray<CopiedFile> apart) =>
        new(Plan, files, apart) { TakesDigests = TakesDigests, Unmatched = Unmatched, LeftOut = LeftOut, Matches = new MatchLookups(Matches.Most) };

    /// <summary>The same run without files that hold what an earlier one does; null where there are none.</summary>
    public FeedRun? WithoutCopies()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = ImmutableArray.CreateBuilder<CopiedFile>();
        var kept = ImmutableArray.CreateBuilder<FoundFile>();
        foreach (var i in ByAge())
        {
            if (contents[i] is { } content)
            {
                first.TryAdd(content, i);
            }
        }

        for (var i = 0; i < Files.Length; i++)
        {
            if (contents[i] is not { } content || first[content] == i)
            {
                kept.Add(Files[i]);
            }
            else
            {
                var original = Files[first[content]].Path;
                found.Add(new CopiedFile(read[i], original, Plan.Feed.HasTimeInName && MomentOf(Files[i].Path) is >= 0 and var ticks && ticks != MomentOf(original)));
            }
        }

        return ComparesContents && found.Count > 0 ? new FeedRun(Plan, kept.ToImmutable(), found.ToImmutable()) { Unmatched = Unmatched, LeftOut = LeftOut, Matches = Matches } : null;
    }

    /// <summary>What is the same under a newer name is no newer: the oldest name counts, else the first one.</summary>
    private IEnumerable<int> ByAge()
    {
        var indices = Enumerable.Range(0, Files.Length);
        return Plan.Feed.HasTimeInName ? indices.OrderBy(index => MomentOf(Files[index].Path) is >= 0 and var ticks ? ticks : long.MaxValue) : indices;
    }

    /// <summary>What was delivered again under a newer name is the newest file all the same.</summary>
    private IEnumerable<(int File, FileTime Time, FileTime Own)> CopiesByName()
    {
        foreach (var copy in Plan.Feed.HasTimeInName ? copies : [])
        {
            for (var i = 0; i < Files.Length; i++)
            {
                if (Files[i].Path == copy.Original)
                {
                    yield return (i, FileTimes.OfName(copy.File.Path), FileTimes.OfName(Files[i].Path));
                }
            }
        }
    }

    /// <summary>By the clock that the feed names; -1 where the name says no time, or several.</summary>
    private long MomentOf(string path)
    {
        var field = default(FieldValue);
        FileTimes.OfName(path).PutInto(ref field);
        return new FeedClock(Plan, fields).MomentOf(field);
    }

    public FeedOutcome Finish()
    {
        var whole = Borrow();
        while (scans.TryTake(out var part))
        {
            whole.Merge(part);
        }

        for (var i = 0; !Whole.IsEmpty && !Whole.SequenceEqual(WholeLists()) && i < Whole.Length; i++)
        {
            if (Whole[i] > 0)
            {
                whole.Begin(i);
                whole.OnFile("it was written to while it was read: it was a part of a list, and is none any more");
            }
        }

        whole.SettleNewest(Files.Length, CopiesByName(), [.. Whole.Select(total => total > 0)]);
        return new FeedOutcome(Plan, whole, [.. read.Select((file, index) => file with { Records = whole.RecordsIn(index) })]) { Copies = copies, Unmatched = Unmatched, LeftOut = LeftOut };
    }
}
