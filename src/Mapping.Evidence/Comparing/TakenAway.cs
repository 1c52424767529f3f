using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Comparing;

/// <summary>
/// Tells a rule that passes since something was added from one that passes since records that decided against it are gone. A file of lines
/// grows, or a newer report takes its place; where some of its lines stand and others that the rule judged do not, these were taken away,
/// however much came after them.
/// </summary>
public sealed class TakenAway
{
    /// <summary>Of the lines that are gone from a file, so many bytes are judged: one that counted is enough.</summary>
    private const long MostBytes = 64 << 20;

    private readonly EvidenceSide red;
    private readonly EvidenceSide green;
    private readonly DateOnly asOf;
    private readonly DateOnly today;

    /// <summary>What is gone of files that go on.</summary>
    private readonly LinesOfFeeds gone = new();

    /// <summary>The files of which no line is left.</summary>
    private readonly LinesOfFeeds replaced = new();

    /// <summary>What stands in their place.</summary>
    private readonly LinesOfFeeds replacing = new();

    private TakenAway(EvidenceSide red, EvidenceSide green, DateOnly asOf, DateOnly today)
    {
        this.red = red;
        this.green = green;
        this.asOf = asOf;
        this.today = today;
    }

    /// <summary>The rules that do not pass on one side, pass on the other, and have lost records for it.</summary>
    /// <param name="red">The side on which they do not pass.</param>
    /// <param name="green">The other one.</param>
    /// <param name="asOf">The day at whose end both are judged.</param>
    /// <param name="today">The day on which they are judged.</param>
    public static ImmutableHashSet<EvidenceKey> Find(EvidenceSide red, EvidenceSide green, DateOnly asOf, DateOnly today) =>
        new TakenAway(red, green, asOf, today).Find();

    private ImmutableHashSet<EvidenceKey> Find()
    {
        var turned = Turned().ToList();
        foreach (var rules in turned.GroupBy(rule => rule.Feed))
        {
            Compare(rules.Key, FilesOf(rules, red.Results), FilesOf(rules, green.Results));
        }

        var taken = ImmutableHashSet.CreateBuilder<EvidenceKey>();
        if (!gone.IsEmpty)
        {
            var lost = Judge(red, gone);
            taken.UnionWith(turned.Select(rule => rule.Key).Where(key => IsJudged(lost.Of(key))));
        }

        if (!replaced.IsEmpty)
        {
            var (older, newer) = (Judge(red, replaced), Judge(green, replacing));
            taken.UnionWith(turned.Select(rule => rule.Key).Where(key => IsJudged(older.Of(key)) && !IsNewer(newer.Of(key), older.Of(key))));
        }

        return taken.ToImmutable();
    }

    private static bool IsJudged(EvidenceResult result) => result.Records + result.Runs > 0;

    /// <summary>A newer report holds nothing that is as old as what it takes the place of.</summary>
    private static bool IsNewer(EvidenceResult newer, EvidenceResult older) => IsJudged(newer) && (newer.Beginning ?? newer.First) > older.Last;

    /// <summary>The rules whose figures decided against them on one side, and that pass on the other.</summary>
    private IEnumerable<(EvidenceKey Key, FeedSymbol Feed)> Turned() =>
        from control in red.Symbols.Controls
        from rule in control.Evidence
        let feed = rule.Feed is { } named ? red.Symbols.FindFeed(named.Name) : null
        where feed is not null
        from system in red.Symbols.Systems
        let key = new EvidenceKey(control.Name, rule.Name, system.Name)
        let before = red.Results.Of(key)
        where before.Verdict != EvidenceVerdict.Passing && before.Figures.Any(figure => !figure.Holds)
            && green.Results.Of(key).Verdict == EvidenceVerdict.Passing
        select (key, feed);

    private static Dictionary<string, EvidenceFile> FilesOf(IEnumerable<(EvidenceKey Key, FeedSymbol)> rules, EvidenceResults results) => rules
        .SelectMany(rule => results.Of(rule.Key).Files)
        .DistinctBy(file => file.Path)
        .ToDictionary(file => file.Path, StringComparer.Ordinal);

    private void Compare(FeedSymbol feed, Dictionary<string, EvidenceFile> before, Dictionary<string, EvidenceFile> after)
    {
        var (ours, theirs) = (new RecordLines(feed, red.Files), new RecordLines(feed, green.Files));
        var changed = before.Keys.Where(path => after.TryGetValue(path, out var file) && file.Sha256 != before[path].Sha256 && ours.AreIn(path))
            .Order(StringComparer.Ordinal).ToList();
        if (changed.Count == 0)
        {
            return;
        }

        // What moved to another file of the feed is there.
        var there = new Dictionary<UInt128, int>();
        var headers = new Dictionary<string, UInt128>(StringComparer.Ordinal);
        foreach (var path in after.Keys.Where(path => theirs.AreIn(path) && before.GetValueOrDefault(path)?.Sha256 != after[path].Sha256))
        {
            var isHeader = theirs.HaveHeader(path);
            theirs.Read(path, line =>
            {
                var digest = RecordLines.DigestOf(line);
                if (isHeader)
                {
                    headers.Add(path, digest);
                    isHeader = false;
                    return;
                }

                there[digest] = there.GetValueOrDefault(digest) + 1;
            });
        }

        foreach (var path in changed)
        {
            Compare(feed, before[path], after[path], ours, headers.TryGetValue(path, out var header) ? header : null, there);
        }
    }

    /// <summary>Under another header the same row says something else. Only what is gone is kept, and of that no more than so much.</summary>
    private void Compare(FeedSymbol feed, EvidenceFile before, EvidenceFile after, RecordLines lines, UInt128? theirHeader, Dictionary<UInt128, int> there)
    {
        var isHeader = lines.HaveHeader(before.Path);
        var (isSameHeader, rows, missing, bytes) = (!isHeader, 0L, 0L, 0L);
        var (header, lost) = (new List<byte[]>(), new List<byte[]>());
        lines.Read(before.Path, line =>
        {
            var digest = RecordLines.DigestOf(line);
            if (isHeader)
            {
                (isHeader, isSameHeader) = (false, digest == theirHeader);
                header.Add(line);
                return;
            }

            rows++;
            if (isSameHeader && Take(there, digest))
            {
                return;
            }

            missing++;
            bytes += line.Length;
            if (bytes <= MostBytes)
            {
                lost.Add(line);
            }
        });
        if (missing == rows && rows + header.Count > 0)
        {
            replaced.Add(feed, before, red.Files);
            replacing.Add(feed, after, green.Files);
        }
        else if (missing > 0)
        {
            gone.Add(feed, before.Path, header.Concat(lost));
        }
    }

    private static bool Take(Dictionary<UInt128, int> there, UInt128 line)
    {
        if (there.GetValueOrDefault(line) is not (> 0 and var left))
        {
            return false;
        }

        there[line] = left - 1;
        return true;
    }

    private EvidenceResults Judge(EvidenceSide side, LinesOfFeeds lines) => EvidenceEvaluator.Evaluate(side.Symbols, lines, asOf, today).Results;
}
