using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Comparing;

/// <summary>
/// What is gone of the records of a feed, in any format, across its files. A file grows, or a newer report takes its place; where some of its
/// records stand and others do not, these were taken away, however much came after them. Only digests are kept. Each file is read a fixed number
/// of times for all rules together: first to count what is missing of each, and where something is, once more to show that to the rules.
/// </summary>
/// <param name="ours">What the side asks whose records may be gone.</param>
/// <param name="before">Its evidence.</param>
/// <param name="theirs">What the other side asks of the same feed; null where it has none.</param>
/// <param name="after">Its evidence.</param>
/// <param name="mostDigests">So many digests are kept at a time; where there are more, files are read several times.</param>
internal sealed class LostRecords(FeedPlan ours, IEvidenceFiles before, FeedPlan? theirs, IEvidenceFiles after, int mostDigests)
{
    private readonly EvidenceOptions options = new();
    private readonly ScanFields ourFields = new(ours);
    private FieldUses? ourUses;

    /// <summary>Knows the fields of all rules, and asks none of them.</summary>
    private readonly FeedPlan counting = ours with { Rules = [] };

    /// <summary>What is gone of files that go on.</summary>
    public GoneRecords Gone { get; } = new(ours.Rules.Length);

    /// <summary>The same, each record once, of those that are there in no copy.</summary>
    public GoneRecords Cut { get; } = new(ours.Rules.Length);

    /// <summary>The files that are gone or empty while all that they held is in others.</summary>
    public ImmutableArray<string> Moved { get; private set; } = [];

    /// <summary>The files of which no record is left; null where there are none.</summary>
    public PickingScan? Replaced { get; private set; }

    /// <summary>Whether one of them is of lines, each a record by itself: a log goes on, and is no report that a newer one takes the place of.</summary>
    public bool ReplacedLines { get; private set; }

    /// <summary>What stands in their place, as the other side asks it.</summary>
    public PickingScan? Replacing { get; private set; }

    /// <param name="old">The files of the side whose records may be gone.</param>
    /// <param name="now">Those of the other side.</param>
    /// <param name="withLeftOut">Whether files count that the patterns of the feed seem to name and that were not read.</param>
    public void Find(IReadOnlyDictionary<string, EvidenceFile> old, IReadOnlyDictionary<string, EvidenceFile> now, bool withLeftOut)
    {
        var changed = old.Values.Where(file => now.TryGetValue(file.Path, out var their) && their.Sha256 != file.Sha256).ToList();
        var gone = old.Values.Where(file => !now.ContainsKey(file.Path) && file.Records > 0).ToList();
        ImmutableArray<FoundFile> looked = [.. Found(changed), .. Found(gone), .. withLeftOut ? LeftOut() : []];
        if (looked.IsEmpty)
        {
            return;
        }

        var others = now.Values.Where(file => old.GetValueOrDefault(file.Path)?.Sha256 != file.Sha256).ToList();
        var parts = 1 + (Math.Max(others.Sum(file => file.Records), changed.Sum(file => file.Records)) / mostDigests);
        var (rows, missing) = Count(looked, others, parts);
        bool IsGone(int file) => file >= changed.Count && file < changed.Count + gone.Count;
        bool IsEmptied(int file) => file < changed.Count && now[looked[file].Path].Records == 0;
        bool IsReplaced(int file) => file < changed.Count && missing[file] > 0 && missing[file] == rows[file];
        Moved = [.. looked.Where((_, file) => missing[file] == 0 && rows[file] > 0 && (IsGone(file) || IsEmptied(file))).Select(file => file.Path)];

        // A file that is gone is told of as such.
        if (Enumerable.Range(0, looked.Length).Any(file => missing[file] > 0 && !IsGone(file) && !IsReplaced(file)))
        {
            Show(looked, others, parts, file => !IsGone(file) && !IsReplaced(file));
        }

        var replaced = looked.Where((_, file) => IsReplaced(file)).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        if (replaced.Count > 0)
        {
            ReplacedLines = replaced.Any(path => FeedFormats.Of(ours.Feed, path) is FeedFormat.JsonLines or FeedFormat.Csv);
            Replaced = Scan(ours, ourFields, before, Found(old.Values.Where(file => replaced.Contains(file.Path))), (_, _) => true);
            Replacing = theirs is null ? null : Scan(theirs, new ScanFields(theirs), after, Found(now.Values.Where(file => replaced.Contains(file.Path))), (_, _) => true);
        }
    }

    /// <summary>How much each file holds, and how much of it is missing.</summary>
    private (long[] Rows, long[] Missing) Count(ImmutableArray<FoundFile> looked, List<EvidenceFile> others, long parts)
    {
        var (rows, missing) = (new long[looked.Length], new long[looked.Length]);
        for (var part = 0L; part < parts; part++)
        {
            var there = DigestsOf(Found(others), parts, part);
            _ = Scan(counting, ourFields, before, looked, (file, digest) =>
            {
                if (IsOf(digest, parts, part))
                {
                    rows[file]++;
                    missing[file] += Take(there, digest) ? 0 : 1;
                }

                return false;
            });
        }

        return (rows, missing);
    }

    /// <summary>Shows the rules what is missing of files that go on.</summary>
    private void Show(ImmutableArray<FoundFile> looked, List<EvidenceFile> others, long parts, Func<int, bool> goesOn)
    {
        for (var part = 0L; part < parts; part++)
        {
            var there = DigestsOf(Found(others), parts, part);
            Gone.Add(Scan(ours, ourFields, before, looked, (file, digest) => IsOf(digest, parts, part) && !Take(there, digest) && goesOn(file)));
            if (Gone.HasAny)
            {
                Cut.Add(Scan(ours, ourFields, before, looked, (file, digest) => IsOf(digest, parts, part) && goesOn(file) && there.TryAdd(digest, 0)));
            }
        }
    }

    /// <summary>What the patterns of the feed seem to name was not read, and kept its rules from passing: its records have to be read now.</summary>
    private IEnumerable<FoundFile> LeftOut() =>
        FeedFiles.LeftOut(ours.Feed, before).SelectMany(files => files.Paths).Select(path => new FoundFile(path, 0));

    private static ImmutableArray<FoundFile> Found(IEnumerable<EvidenceFile> files) =>
        [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new FoundFile(file.Path, file.Bytes))];

    private PickingScan Scan(FeedPlan plan, ScanFields fields, IEvidenceFiles files, ImmutableArray<FoundFile> found, Func<int, UInt128, bool> picks)
    {
        var uses = fields == ourFields ? ourUses ??= new FieldUses(ours, ourFields) : new FieldUses(plan, fields);
        var scan = new PickingScan(plan, fields, uses, picks);
        new FeedExecutor(files, options).Run([new FeedRun(plan, found, scan)]);
        return scan;
    }

    /// <summary>How often each record is there; what moved to another file of the feed is.</summary>
    private Dictionary<UInt128, int> DigestsOf(ImmutableArray<FoundFile> files, long parts, long part)
    {
        var there = new Dictionary<UInt128, int>();
        Scan(counting, ourFields, after, files, (_, digest) =>
        {
            if (IsOf(digest, parts, part))
            {
                there[digest] = there.GetValueOrDefault(digest) + 1;
            }

            return false;
        });
        return there;
    }

    private static bool IsOf(UInt128 digest, long parts, long part) => parts == 1 || (long)(digest % (UInt128)parts) == part;

    /// <summary>What was taken as often as it is there stays known.</summary>
    private static bool Take(Dictionary<UInt128, int> there, UInt128 digest)
    {
        if (there.GetValueOrDefault(digest) is not (> 0 and var left))
        {
            return false;
        }

        there[digest] = left - 1;
        return true;
    }
}
