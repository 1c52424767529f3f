using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Inspection;
using Mapping.Workspaces.Evidence;

namespace Mapping.Workspaces.Editing;

/// <summary>
/// A look at what there is in feeds, for whoever writes rules about them. Any thread may take it; <see cref="Workspace.Keep"/>
/// then takes what was seen. It reads only the beginning of the newest files, so that it takes little time and memory however
/// large a feed is.
/// </summary>
public sealed class InspectionTask
{
    private const int Files = 8;
    private const int RecordsPerFile = 1000;
    private const long BytesPerFile = 2L * 1024 * 1024;

    private readonly string root;
    private readonly WorkspaceReach reach;
    private readonly ImmutableArray<FeedSymbol> feeds;
    private readonly FeedInspections known;
    private readonly EvidenceStamps stamps;
    private readonly int changes;

    internal InspectionTask(string root, WorkspaceReach reach, ImmutableArray<FeedSymbol> feeds, FeedInspections known, EvidenceStamps stamps)
    {
        this.root = root;
        this.reach = reach;
        this.feeds = feeds;
        this.known = known;
        this.stamps = stamps;
        changes = stamps.Said;
    }

    /// <summary>Lists and reads what may have changed since it was last seen.</summary>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    public FeedInspections Run(CancellationToken cancellation)
    {
        var files = new WorkspaceEvidenceFiles(root, reach);
        var seen = ImmutableDictionary.CreateBuilder<FeedReading, SeenFeed>();
        var read = 0;
        foreach (var feed in feeds.DistinctBy(FeedReading.Of))
        {
            cancellation.ThrowIfCancellationRequested();
            var before = known.Find(feed);
            var now = Look(feed, before, files, cancellation);
            read += now.Inspection == before?.Inspection ? 0 : 1;
            seen.Add(FeedReading.Of(feed), now);
        }

        return new FeedInspections(seen.ToImmutable(), read);
    }

    private SeenFeed Look(FeedSymbol feed, SeenFeed? before, WorkspaceEvidenceFiles files, CancellationToken cancellation)
    {
        if (before?.Changes == changes)
        {
            return before;
        }

        // Taken first: what changes while it is read is seen the next time.
        var stamp = StampOf(feed, files);
        if (before?.Stamp is { } last && last == stamp)
        {
            return before with { Changes = changes };
        }

        var options = new InspectionOptions
        {
            MaxFiles = Files,
            MaxRecordsPerFile = RecordsPerFile,
            MaxBytesPerFile = BytesPerFile,
            Reading = new EvidenceOptions { Parallelism = 1, Cancellation = cancellation },
        };
        return new SeenFeed(FeedInspector.Inspect(feed, files, options), stamp, changes);
    }

    private string? StampOf(FeedSymbol feed, WorkspaceEvidenceFiles files)
    {
        var found = FeedInspector.FilesOf(feed, files);
        var parts = found.TakeLast(Files).Select(file => stamps.StampOf(file.Path) is { } stamp ? $"{file.Path} {stamp}" : null).ToList();
        return parts.Contains(null) ? null : $"{found.Length}\n{string.Join('\n', parts)}";
    }
}
