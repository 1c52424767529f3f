using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>
/// Finds the feed that a rule read under the other name by the files: else whoever renames a feed, or declares another one over the same files,
/// could call the same records something else unseen, or lose some of them on the way. The other way round the pairs are the same.
/// </summary>
internal sealed class MovedFeeds
{
    private readonly Dictionary<string, (string Before, string After)> byRule = new(StringComparer.Ordinal);

    private MovedFeeds()
    {
    }

    /// <summary>The names of feeds on the first side and on the second one; they differ.</summary>
    public IEnumerable<(string Before, string After)> Pairs => byRule.Values.Distinct();

    public static MovedFeeds Of(ComparedWorkspace before, ComparedWorkspace after, RenamedRules renamed)
    {
        var found = new MovedFeeds();
        var theirs = RulesOf(after).ToLookup(rule => rule.Subject, StringComparer.Ordinal);
        foreach (var old in RulesOf(before))
        {
            var name = renamed.NamesOf(old.Subject)?.After ?? old.Subject;
            if (theirs[name].FirstOrDefault() is { Subject: not null } now && old.Feed.Name != now.Feed.Name
                && (ReadTheSame(before, old, after, now) || TookThePlace(before, old.Feed, after, now.Feed)))
            {
                found.byRule.TryAdd(old.Subject, (old.Feed.Name, now.Feed.Name));
                found.byRule.TryAdd(name, (old.Feed.Name, now.Feed.Name));
            }
        }

        return found;
    }

    /// <summary>The names of the feed of a rule on both sides; null where both call it the same, or read other files.</summary>
    public (string Before, string After)? NamesOf(string rule) => byRule.TryGetValue(rule, out var names) ? names : null;

    private static IEnumerable<(string Subject, FeedSymbol Feed, ControlSymbol Control, EvidenceSymbol Rule)> RulesOf(ComparedWorkspace side) =>
        from control in side.Symbols.Controls
        from rule in control.Evidence
        let feed = rule.Feed is { } read ? side.Symbols.FindFeed(read.Name) : null
        where feed is not null
        select ($"{control.Name}/{rule.Name}", feed, control, rule);

    private static bool ReadTheSame(
        ComparedWorkspace before,
        (string Subject, FeedSymbol Feed, ControlSymbol Control, EvidenceSymbol Rule) old,
        ComparedWorkspace after,
        (string Subject, FeedSymbol Feed, ControlSymbol Control, EvidenceSymbol Rule) now) =>
        old.Feed.Files.Any(file => now.Feed.Files.Any(their => their.Pattern == file.Pattern))
        || FilesOf(before, old.Control, old.Rule).Overlaps(FilesOf(after, now.Control, now.Rule));

    /// <summary>Whether a rule reads a feed that is new in place of one that is gone: whatever lies there now, nobody else reads what it read.</summary>
    private static bool TookThePlace(ComparedWorkspace before, FeedSymbol old, ComparedWorkspace after, FeedSymbol now) =>
        after.Symbols.FindFeed(old.Name) is null && before.Symbols.FindFeed(now.Name) is null;

    /// <summary>The files that a rule reads, by path and by what they hold.</summary>
    private static ImmutableHashSet<string> FilesOf(ComparedWorkspace side, ControlSymbol control, EvidenceSymbol rule) => side.Coverage.Systems
        .Where(coverage => control.IsFor(coverage.System))
        .SelectMany(coverage => side.Evidence.Of(control, rule, coverage.System).Files)
        .SelectMany(file => new[] { $"path {file.Path}", file is { Records: > 0, Sha256: { } digest } ? $"sha256 {digest}" : $"path {file.Path}" })
        .ToImmutableHashSet(StringComparer.Ordinal);
}
