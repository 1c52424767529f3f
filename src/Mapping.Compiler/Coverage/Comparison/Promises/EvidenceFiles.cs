using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>The files behind feeds and documents of one side, and what rests on them.</summary>
internal sealed class EvidenceFiles
{
    private readonly Dictionary<(string Subject, string? Before), Dictionary<string, EvidenceFile>> bySubject = [];
    private readonly Dictionary<(string Subject, string? Before), Dictionary<(string Rule, string System), EvidenceResult>> results = [];

    private readonly HashSet<((string Subject, string? Before) Subject, string Path)> moved = [];
    private readonly Dictionary<(string Subject, string? Before), Dictionary<(string Rule, string System), long>> cut = [];

    /// <summary>Those in which the name of a file tells when its records were.</summary>
    private readonly HashSet<(string Subject, string? Before)> named = [];

    private readonly Renamings renamed;
    private readonly MovedFeeds movedFeeds;

    private EvidenceFiles(Renamings renamed, MovedFeeds movedFeeds)
    {
        this.renamed = renamed;
        this.movedFeeds = movedFeeds;
    }

    public static EvidenceFiles Of(ComparedWorkspace side, Renamings renamed, MovedFeeds moved)
    {
        var files = new EvidenceFiles(renamed, moved);
        foreach (var control in side.Symbols.Controls)
        {
            foreach (var system in side.Coverage.Systems.Select(coverage => coverage.System).Where(control.IsFor))
            {
                foreach (var rule in control.Evidence)
                {
                    files.Add($"{control.Name}/{rule.Name}", rule, renamed.Names.KeyOf(system), side.Evidence.Of(control, rule, system), side.Lost);
                }
            }
        }

        return files;
    }

    /// <summary>
    /// A file that has another name and holds the same, compressed or not, is the same file, and so is one whose records all are in other files. One
    /// that was emptied is as gone as one that was deleted.
    /// </summary>
    public IEnumerable<Promise> Promises(EvidenceFiles other) =>
        from pair in bySubject
        where other.bySubject.ContainsKey(pair.Key)
        from promise in Promises(other, pair.Key, pair.Value)
        select pair.Key.Before is not { } before ? promise : promise with { SubjectBefore = before, Key = $"{promise.Key}\n{before}" };

    private IEnumerable<Promise> Promises(EvidenceFiles other, (string Subject, string? Before) key, Dictionary<string, EvidenceFile> files)
    {
        var subject = key.Subject;
        var theirs = other.bySubject[key];
        var digests = theirs.Values.Select(file => file.ContentSha256).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var kind = RestsOnMore(other, key) ? PromiseKind.EvidenceFile : PromiseKind.IdleFile;
        foreach (var file in files.Values.Where(file => !IsThere(file, theirs, digests) && !moved.Contains((key, file.Path))))
        {
            yield return new Promise(kind, "", subject, file.Path) { Key = file.Path };
        }

        foreach (var file in files.Values.Where(file => file.Records > 0 && theirs.TryGetValue(file.Path, out var their) && IsEmpty(their) && !moved.Contains((key, file.Path))))
        {
            yield return new Promise(kind, "", subject, $"{file.Path} (empty on the other side)") { Key = file.Path };
        }

        foreach (var file in files.Values.Where(file => file.HasDigest && (IsThere(file, theirs, digests) || moved.Contains((key, file.Path)))))
        {
            // A file that was renamed is known by what it holds, and so is the digest beside it.
            var name = theirs.ContainsKey(file.Path) ? file.Path : file.Sha256 ?? "";
            yield return new Promise(PromiseKind.FileDigest, "", subject, name) { Key = name };
        }

        // It is the same file, and says of other days that they were.
        foreach (var file in files.Values.Where(file => named.Contains(key) && other.named.Contains(key) && !theirs.ContainsKey(file.Path) && IsThere(file, theirs, digests)))
        {
            yield return new Promise(PromiseKind.Feed, "", subject, $"time from the name {file.Path}")
            {
                Key = file.ContentSha256 ?? "",
                Presence = PromisePresence.Neither,
                Looseness = NameTime.DayOf(file.Path) is { } day ? new Looseness("the day in the name", day.DayNumber) : null,
            };
        }

        yield return new Promise(PromiseKind.Content, "", subject, string.Join(',', files.Values
            .Where(file => theirs.TryGetValue(file.Path, out var their) && !(file.Records > 0 && IsEmpty(their)) && !(their.Records > 0 && IsEmpty(file)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => file.Sha256 ?? "unread")))
        {
            IsCut = IsCut(other, key),
        };
    }

    private static bool IsThere(EvidenceFile file, Dictionary<string, EvidenceFile> theirs, HashSet<string> digests) =>
        theirs.ContainsKey(file.Path) || (file.ContentSha256 is { } digest && digests.Contains(digest));

    /// <summary>A file that was not read to its end may hold anything.</summary>
    private static bool IsEmpty(EvidenceFile file) => file is { Records: 0, Sha256: not null };

    /// <summary>Whether a rule does not pass here, or judges more records here: files that are here only may be why.</summary>
    private bool RestsOnMore(EvidenceFiles other, (string Subject, string? Before) key) => results[key].Any(pair =>
        pair.Value.Verdict != EvidenceVerdict.Passing
        || !other.results[key].TryGetValue(pair.Key, out var their)
        || pair.Value.Records > their.Records
        || pair.Value.Runs > their.Runs);

    /// <summary>
    /// Whether some rule has lost more records than it gained. Each counts once, so that copies make up for nothing. As many are no loss: a row of a
    /// register says something else when it is kept up.
    /// </summary>
    private bool IsCut(EvidenceFiles other, (string Subject, string? Before) key) => cut.TryGetValue(key, out var gone)
        && gone.Any(rule => rule.Value > (other.cut.GetValueOrDefault(key)?.GetValueOrDefault(rule.Key) ?? 0));

    /// <summary>What records are matched with is evidence of the rule as well.</summary>
    private void AddMatched(MatchedFeed matched, (string Rule, string System) key, EvidenceResult result, EvidenceLosses lost)
    {
        (string Subject, string? Before) subject = (matched.Name, null);
        if (!bySubject.TryGetValue(subject, out var files))
        {
            bySubject.Add(subject, files = new Dictionary<string, EvidenceFile>(StringComparer.Ordinal));
            results.Add(subject, []);
        }

        foreach (var file in matched.Files)
        {
            files.TryAdd(file.Path, file);
            if (lost.Moved.Contains((matched.Name, file.Path)))
            {
                moved.Add((subject, file.Path));
            }
        }

        results[subject].TryAdd(key, result);
    }

    /// <summary>Both sides know a rule, a document and a feed that was renamed by its name on the second one.</summary>
    private void Add(string name, EvidenceSymbol rule, string system, EvidenceResult result, EvidenceLosses lost)
    {
        var key = (Rule: renamed.Rules.NamesOf(name)?.After ?? name, System: system);
        (string Subject, string? Before) subject = (rule.Feed is null ? renamed.Rules.NamesOf(name) : movedFeeds.NamesOf(name)) is var (before, after)
            ? (after, before)
            : (rule.Feed?.Name ?? name, null);
        if (!bySubject.TryGetValue(subject, out var files))
        {
            files = new Dictionary<string, EvidenceFile>(StringComparer.Ordinal);
            bySubject.Add(subject, files);
            results.Add(subject, []);
        }

        if (rule.Feed?.TimeSource == TimeSource.Name)
        {
            named.Add(subject);
        }

        foreach (var matched in result.Matched)
        {
            AddMatched(matched, key, result, lost);
        }

        foreach (var file in result.Files)
        {
            files.TryAdd(file.Path, file);
            if (rule.Feed is { } feed && lost.Moved.Contains((feed.Name, file.Path)))
            {
                moved.Add((subject, file.Path));
            }
        }

        results[subject].TryAdd(key, result);
        if (lost.Cut.TryGetValue(result.Key, out var count))
        {
            if (!cut.TryGetValue(subject, out var byRule))
            {
                cut.Add(subject, byRule = []);
            }

            byRule.TryAdd(key, count);
        }
    }
}
