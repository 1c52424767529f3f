using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>
/// What feeds read, and which files of evidence are there. A feed that has another name on the other side is asked the same; one that is on one
/// side only is told of by the rules on it.
/// </summary>
internal static class FeedPromises
{
    public static IEnumerable<Promise> Of(ComparedWorkspace side, ComparedWorkspace other, Renamings renamed, MovedFeeds moved, bool isFirst)
    {
        var (files, theirs) = (EvidenceFiles.Of(side, renamed, moved), EvidenceFiles.Of(other, renamed, moved));
        return side.Symbols.Feeds.Where(feed => other.Symbols.FindFeed(feed.Name) is not null)
            .SelectMany(feed => Items(side, feed))
            .Concat(moved.Pairs.SelectMany(names => Moved(side, names, isFirst)))
            .Concat(files.Promises(theirs));
    }

    /// <summary>Both sides know a feed that goes by another name by the one on the second side.</summary>
    private static IEnumerable<Promise> Moved(ComparedWorkspace side, (string Before, string After) names, bool isFirst) =>
        side.Symbols.FindFeed(isFirst ? names.Before : names.After) is { } feed
            ? Items(side, feed).Select(promise => promise with
            {
                Declaration = $"feed {names.After}",
                Subject = names.After,
                SubjectBefore = names.Before,
                Key = $"{promise.Key}\n{names.Before}",
            })
            : [];

    private static IEnumerable<Promise> Items(ComparedWorkspace side, FeedSymbol feed)
    {
        var declaration = $"feed {feed.Name}";
        foreach (var file in feed.Files)
        {
            yield return new Promise(PromiseKind.FilePattern, declaration, feed.Name, file.Pattern) { Key = file.Pattern };
        }

        var days = feed.Retained is { } retained ? retained.After(DateOnly.MinValue).DayNumber : 0;
        yield return new Promise(PromiseKind.Retention, declaration, feed.Name, feed.Retained?.ToString() ?? "not declared")
        {
            Looseness = new Looseness("days", -days),
        };

        // What says nothing of its class counts as telemetry. To call the same records more than that claims more, and shows nothing.
        yield return new Promise(PromiseKind.Feed, declaration, feed.Name, $"class {ClassOf(feed)}")
        {
            Key = "class",
            Looseness = new Looseness("class", feed.Class == EvidenceClass.AuditEvidence ? 1 : 0),
        };
        // The further from the record what says its time, the more has to be believed.
        // Where records of other systems are passed over, a record with a name that is written wrong is passed over as well.
        foreach (var item in side.ItemsOf(declaration).Where(item => item.Word is not ("files" or "retained" or "class")))
        {
            yield return new Promise(PromiseKind.Feed, declaration, feed.Name, item.Text)
            {
                Key = KeyOf(item),
                Presence = item.Word == "other" || (item.Word == "time" && feed.TimeSource != TimeSource.Field) ? PromisePresence.Relieves : PromisePresence.Neither,
                Looseness = item.Word == "time" ? new Looseness("who says the time", (int)feed.TimeSource) : feed.Units.FirstOrDefault(unit => IsOf(item, unit)) is { } unit ? UnitPromise.LoosenessOf(unit, feed, side) : null,
            };
        }
    }

    private static string ClassOf(FeedSymbol feed) => feed.Class switch
    {
        null => "not declared",
        EvidenceClass.AuditEvidence => "audit-evidence",
        _ => "telemetry",
    };

    private static bool IsOf(DeclaredItem item, UnitSymbol unit) =>
        item.Word == "unit" && KeyOf(item)[item.Word.Length..].Replace(" ", "", StringComparison.Ordinal) == unit.Field.ToString();

    /// <summary>A feed says once what its numbers count for each field, and everything else once.</summary>
    private static string KeyOf(DeclaredItem item) => item.Word == "unit" ? item.Text[..Math.Max(item.Word.Length, item.Text.LastIndexOf(' '))] : item.Word;
}
