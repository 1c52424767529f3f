using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Comparing;

/// <summary>
/// Tells a rule that passes since something was added from one that passes since records that decided against it, or that it could not judge,
/// are gone; and finds what else is gone of the records of feeds, and what only lies in other files.
/// </summary>
public sealed class TakenAway
{
    /// <summary>A table of so many takes 64 MiB at most.</summary>
    private const int MostDigests = 1 << 20;

    private readonly EvidenceSide red;
    private readonly EvidenceSide green;
    private readonly EvidencePlan ours;
    private readonly EvidencePlan theirs;
    private readonly int mostDigests;
    private readonly IReadOnlyDictionary<EvidenceKey, EvidenceKey> renamed;

    private Dictionary<EvidenceKey, FeedPlan>? theirFeeds;

    private TakenAway(EvidenceSide red, EvidenceSide green, DateOnly asOf, DateOnly today, IReadOnlyDictionary<EvidenceKey, EvidenceKey> renamed, int mostDigests)
    {
        this.renamed = renamed;
        this.mostDigests = mostDigests;
        this.red = red;
        this.green = green;
        ours = EvidencePlanner.Plan(red.Symbols, asOf, today);
        theirs = EvidencePlanner.Plan(green.Symbols, asOf, today);
    }

    /// <summary>What is gone of the records of one side.</summary>
    /// <param name="red">The side whose records may be gone.</param>
    /// <param name="green">The other one.</param>
    /// <param name="asOf">The day at whose end both are judged.</param>
    /// <param name="today">The day on which they are judged.</param>
    /// <param name="renamed">What the other side calls rules that have another name there, as <see cref="WorkspaceComparer.RenamedRulesOf"/> finds them.</param>
    public static EvidenceLosses Find(EvidenceSide red, EvidenceSide green, DateOnly asOf, DateOnly today, IReadOnlyDictionary<EvidenceKey, EvidenceKey> renamed) =>
        Find(red, green, asOf, today, renamed, MostDigests);

    internal static EvidenceLosses Find(
        EvidenceSide red, EvidenceSide green, DateOnly asOf, DateOnly today, IReadOnlyDictionary<EvidenceKey, EvidenceKey> renamed, int mostDigests) =>
        new TakenAway(red, green, asOf, today, renamed, mostDigests).Find();

    private EvidenceLosses Find()
    {
        var rules = ImmutableDictionary.CreateBuilder<EvidenceKey, RecordLoss>();
        var cut = ImmutableDictionary.CreateBuilder<EvidenceKey, long>();
        var moved = ImmutableHashSet.CreateBuilder<(string, string)>();
        foreach (var plan in ours.Feeds)
        {
            Find(plan, rules, cut, moved);
        }

        return new EvidenceLosses { Rules = rules.ToImmutable(), Cut = cut.ToImmutable(), Moved = moved.ToImmutable() };
    }

    private void Find(
        FeedPlan plan,
        ImmutableDictionary<EvidenceKey, RecordLoss>.Builder rules,
        ImmutableDictionary<EvidenceKey, long>.Builder cut,
        ImmutableHashSet<(string, string)>.Builder moved)
    {
        var asked = KeysOf(plan).ToList();
        var their = theirs.Feeds.FirstOrDefault(feed => feed.Feed.Name == plan.Feed.Name) ?? theirs.Feeds.FirstOrDefault(feed => SharesFiles(feed, plan)) ?? FeedOf(asked.Select(rule => TheirKey(rule.Key)));
        var others = asked.Select(rule => TheirKey(rule.Key)).Concat(their is null ? [] : KeysOf(their).Select(rule => rule.Key));
        var lost = new LostRecords(plan, red.Files, their, green.Files, mostDigests);
        lost.Find(FilesOf(plan, asked.Select(rule => rule.Key), red), FilesOf(their ?? plan, others, green), withLeftOut: asked.Any(rule => HasTurned(rule.Key)));
        moved.UnionWith(lost.Moved.Select(path => (plan.Feed.Name, path)));
        foreach (var (index, key) in asked)
        {
            if (lost.Cut.HasJudged(index))
            {
                cut.TryAdd(key, lost.Cut.Judged(index));
            }

            if (HasTurned(key) && (LossOf(key, index, lost, their) ?? (IsCopyGone(key, plan, their) ? RecordLoss.Unjudged : null)) is { } loss)
            {
                rules.TryAdd(key, loss);
            }
        }
    }

    private EvidenceResult InGreen(EvidenceKey key) => green.Results.Of(TheirKey(key));

    private EvidenceKey TheirKey(EvidenceKey key) => renamed.GetValueOrDefault(key, key);

    /// <summary>The feed that rules read on the other side.</summary>
    private FeedPlan? FeedOf(IEnumerable<EvidenceKey> rules)
    {
        theirFeeds ??= theirs.Feeds.SelectMany(feed => KeysOf(feed).Select(rule => (rule.Key, Feed: feed))).DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Feed);
        return rules.Select(rule => theirFeeds.GetValueOrDefault(rule)).FirstOrDefault(feed => feed is not null);
    }

    /// <summary>A feed that has another name is known by what it reads.</summary>
    private static bool SharesFiles(FeedPlan left, FeedPlan right) =>
        left.Feed.Files.Any(file => right.Feed.Files.Any(other => other.Pattern == file.Pattern));

    /// <summary>The rules that records of the feed may speak against: those that read it, and those whose records must have no match in it.</summary>
    private static IEnumerable<(int Index, EvidenceKey Key)> KeysOf(FeedPlan plan) => plan.Rules
        .SelectMany((rule, index) => (rule.PartnersOf is not null && rule.Rule.Matches.All(match => !match.IsNone) ? [] : rule.Systems).Select(system => (index, new EvidenceKey(rule.Control.Name, rule.Rule.Name, system))));

    /// <summary>
    /// Whether figures decided against a rule on one side, or it could not be judged there, and it passes on the other; or they did, and there
    /// nothing decides against it, while it does not pass.
    /// </summary>
    private bool HasTurned(EvidenceKey key)
    {
        var (before, after) = (red.Results.Of(key), InGreen(key));
        return after.Verdict switch
        {
            EvidenceVerdict.Passing => IsFailing(before) || before.Verdict == EvidenceVerdict.Unreadable,
            EvidenceVerdict.Unreadable or EvidenceVerdict.Missing or EvidenceVerdict.Stale or EvidenceVerdict.Unverified =>
                before.Verdict != after.Verdict && before.Verdict != EvidenceVerdict.Passing && IsDecided(before) && !IsDecided(after),
            EvidenceVerdict.Failing => false,
        };
    }

    private static bool IsDecided(EvidenceResult result) => result.Figures.Any(figure => figure is { Holds: false, Value: not null });

    private static bool IsFailing(EvidenceResult result) => result.Verdict != EvidenceVerdict.Passing && result.Figures.Any(figure => !figure.Holds);

    /// <summary>All rules on a feed have read the same files of it; some have read others besides.</summary>
    private static Dictionary<string, EvidenceFile> FilesOf(FeedPlan plan, IEnumerable<EvidenceKey> rules, EvidenceSide side)
    {
        var results = rules.Select(side.Results.Of).ToList();
        var read = results.Select(result => result.Files).Concat(results.SelectMany(result => result.Matched).Select(feed => feed.Files)).Distinct().SelectMany(files => files).DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);
        if (plan.Rules.All(rule => rule.Partners.IsEmpty && rule.PartnersOf is null))
        {
            return read;
        }

        var ofFeed = FeedExecutor.FilesOf(plan.Feed, side.Files).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return read.Where(entry => ofFeed.Contains(entry.Key)).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
    }

    /// <summary>Records that were judged may be why figures decided against a rule; what could not be judged may be why it was not.</summary>
    private RecordLoss? LossOf(EvidenceKey key, int rule, LostRecords lost, FeedPlan? their)
    {
        var before = red.Results.Of(key);
        var newer = Newer(key, lost, their);
        if (IsFailing(before) && (lost.Gone.HasJudged(rule) || (lost.Replaced is { } old && old.HasJudged(rule) && !IsNewReport(newer, old.Rules[rule].Times.Last, lost, key, rule))))
        {
            return RecordLoss.Judged;
        }

        if (before.Verdict != EvidenceVerdict.Unreadable)
        {
            return null;
        }

        return (lost.Gone.HasSeen(rule) || (lost.Replaced is { } report && (report.HasJudged(rule) || report.HasProblemsOf(rule)) && !IsNewReport(newer, report.Newest, lost, key, rule)))
                ? RecordLoss.Unjudged
                : before.Files.Any(file => IsVouchedForNow(file, InGreen(key))) ? RecordLoss.Digest : null;
    }

    /// <summary>
    /// Whether a file is gone that may have been delivered again, or be of a run that found the same as an older one: what it held is still there, in that one, and nothing shows which
    /// of the two it was. It is none of those that count, so that only a problem names it.
    /// </summary>
    private bool IsCopyGone(EvidenceKey key, FeedPlan plan, FeedPlan? their)
    {
        var before = red.Results.Of(key);
        if (before.Verdict != EvidenceVerdict.Unreadable)
        {
            return false;
        }

        var read = before.Files.Concat(before.Matched.SelectMany(feed => feed.Files)).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var named = before.Problems.SelectMany(problem => problem.First).Select(place => place.Path).Where(path => !read.Contains(path)).ToHashSet(StringComparer.Ordinal);
        named.IntersectWith(named.Count == 0 ? [] : FeedExecutor.FilesOf(plan.Feed, red.Files).Select(file => file.Path));
        named.ExceptWith(named.Count == 0 ? [] : FeedExecutor.FilesOf((their ?? plan).Feed, green.Files).Select(file => file.Path));
        return named.Count > 0;
    }

    /// <summary>Whether a file did not fit the digest beside it, and does now, although it is the same.</summary>
    private bool IsVouchedForNow(EvidenceFile file, EvidenceResult after) =>
        file is { HasDigest: true, Sha256: not null }
        && after.Files.Any(their => their.Path == file.Path && their.Sha256 == file.Sha256 && their.HasDigest)
        && Complains(red.Files, file) && !Complains(green.Files, file);

    private static bool Complains(IEvidenceFiles files, EvidenceFile file) =>
        SidecarDigest.Complaint(SidecarDigest.Expected(files, file.Path), file.Sha256, file.InflatedSha256) is not null;

    /// <summary>When the report begins that took the place of what is gone; null where nothing in it counts.</summary>
    private long? Newer(EvidenceKey key, LostRecords lost, FeedPlan? their)
    {
        if (lost.Replacing is not { } replacing || their is null)
        {
            return null;
        }

        var theirKey = TheirKey(key);
        for (var i = 0; i < their.Rules.Length; i++)
        {
            var plan = their.Rules[i];
            if (plan.Control.Name == theirKey.Control && plan.Rule.Name == theirKey.Rule && plan.Systems.Contains(theirKey.System) && replacing.HasJudged(i))
            {
                return (plan.Rule.Threshold is null ? null : replacing.BeginningFor(plan)) ?? replacing.Rules[i].Times.First;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether what took the place of records is a newer report. Lines that are gone out of the midst of others that stand are none, though a file of their own was
    /// made for them before: the feed holds what is as old, and held what is newer; or nothing stood in that file but what decided against the rule.
    /// </summary>
    private bool IsNewReport(long? newer, long older, LostRecords lost, EvidenceKey key, int rule)
    {
        var isOfLog = lost.ReplacedLines && InGreen(key) is { First: { } first } && first.Ticks <= older;
        return IsNewer(newer, older) && !(isOfLog && ((red.Results.Of(key).Last is { } last && last.Ticks > older) || IsAllAgainst(lost.Replaced?.Rules[rule])));
    }

    private static bool IsAllAgainst(RuleScan? scan) => scan?.Figures.All.Any(accumulator => accumulator.Finish() is { Holds: false } figure && figure.Records.Count == scan.Records) == true;

    /// <summary>
    /// A newer report holds nothing that is as old as what it takes the place of. What has no time at all can't be older than anything, and what may be a date without a
    /// time of day is not older than what is of that day.
    /// </summary>
    private static bool IsNewer(long? newer, long? older) =>
        older >= 0 && (older % TimeSpan.TicksPerDay == 0 ? newer >= older + TimeSpan.TicksPerDay : newer > older);
}
