using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Comparing;

/// <summary>
/// What is gone of the records of a feed, in any format. A file grows, or a newer report takes its place; where some of its records stand and
/// others do not, these were taken away, however much came after them. Only digests are kept.
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

    /// <summary>What is gone of files that go on.</summary>
    public GoneRecords Gone { get; } = new(ours.Rules.Length);

    /// <summary>The files of which no record is left; null where there are none.</summary>
    public PickingScan? Replaced { get; private set; }

    /// <summary>What stands in their place, as the other side asks it.</summary>
    public PickingScan? Replacing { get; private set; }

    /// <param name="old">The files of the side whose records may be gone.</param>
    /// <param name="now">Those of the other side.</param>
    public void Find(IReadOnlyDictionary<string, EvidenceFile> old, IReadOnlyDictionary<string, EvidenceFile> now)
    {
        var changed = Found(old.Values.Where(file => now.TryGetValue(file.Path, out var their) && their.Sha256 != file.Sha256));
        var goesOn = changed.Length;
        changed = changed.AddRange(LeftOut());
        if (changed.IsEmpty)
        {
            return;
        }

        var others = now.Values.Where(file => old.GetValueOrDefault(file.Path)?.Sha256 != file.Sha256).ToList();
        var parts = 1 + (others.Sum(file => file.Records) / mostDigests);
        var (rows, missing, gone) = (new long[changed.Length], new long[changed.Length], new GoneRecords?[changed.Length]);
        for (var part = 0L; part < parts; part++)
        {
            var there = DigestsOf(Found(others), parts, part);
            for (var i = 0; i < changed.Length; i++)
            {
                var file = i;
                var known = missing[file];
                var scan = Scan(ours, ourFields, before, [changed[file]], (_, digest) =>
                {
                    var isOfPart = IsOf(digest, parts, part);
                    rows[file] += isOfPart ? 1 : 0;
                    var isMissing = isOfPart && !Take(there, digest);
                    missing[file] += isMissing ? 1 : 0;
                    return isMissing;
                });
                if (missing[file] > known)
                {
                    (gone[file] ??= new GoneRecords(ours.Rules.Length)).Add(scan);
                }
            }
        }

        var indices = Enumerable.Range(0, changed.Length).Where(file => missing[file] > 0).ToLookup(file => file < goesOn && missing[file] == rows[file]);
        foreach (var file in indices[false])
        {
            Gone.Add(gone[file]!);
        }

        var replaced = indices[true].Select(file => changed[file].Path).ToHashSet(StringComparer.Ordinal);
        if (replaced.Count > 0)
        {
            Replaced = Scan(ours, ourFields, before, Found(old.Values.Where(file => replaced.Contains(file.Path))), (_, _) => true);
            Replacing = theirs is null ? null : Scan(theirs, new ScanFields(theirs), after, Found(now.Values.Where(file => replaced.Contains(file.Path))), (_, _) => true);
        }
    }

    /// <summary>What the patterns of the feed seem to name was not read, and kept its rules from passing: its records have to be read now.</summary>
    private IEnumerable<FoundFile> LeftOut() =>
        FeedFiles.LeftOut(ours.Feed, before).SelectMany(files => files.Paths).Select(path => new FoundFile(path, 0));

    private static ImmutableArray<FoundFile> Found(IEnumerable<EvidenceFile> files) =>
        [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new FoundFile(file.Path, file.Bytes))];

    private PickingScan Scan(FeedPlan plan, ScanFields fields, IEvidenceFiles files, ImmutableArray<FoundFile> found, Func<int, UInt128, bool> picks)
    {
        var scan = new PickingScan(plan, fields, picks);
        new FeedExecutor(files, options).Run([new FeedRun(plan, found, scan)]);
        return scan;
    }

    /// <summary>How often each record is there; what moved to another file of the feed is.</summary>
    private Dictionary<UInt128, int> DigestsOf(ImmutableArray<FoundFile> files, long parts, long part)
    {
        var there = new Dictionary<UInt128, int>();
        Scan(ours, ourFields, after, files, (_, digest) =>
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
