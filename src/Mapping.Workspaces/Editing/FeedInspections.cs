using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Inspection;

namespace Mapping.Workspaces.Editing;

/// <summary>What was seen in the feeds of a workspace. Never changes, so any thread may ask.</summary>
public sealed class FeedInspections
{
    public static readonly FeedInspections None = new(ImmutableDictionary<FeedReading, SeenFeed>.Empty, 0);

    private readonly ImmutableDictionary<FeedReading, SeenFeed> byReading;

    internal FeedInspections(ImmutableDictionary<FeedReading, SeenFeed> byReading, int read)
    {
        this.byReading = byReading;
        Read = read;
    }

    /// <summary>How many feeds were opened for it; the others are known from before.</summary>
    internal int Read { get; }

    /// <summary>What there is in a feed, however its declaration has moved or is named since; null while nobody has looked.</summary>
    public FeedInspection? Of(FeedSymbol feed) => Find(feed)?.Inspection;

    internal SeenFeed? Find(FeedSymbol feed) => byReading.GetValueOrDefault(FeedReading.Of(feed));

    /// <summary>Whether all of the feeds were seen after so many changes of files.</summary>
    internal bool Cover(ImmutableArray<FeedSymbol> feeds, int changes) => feeds.All(feed => Find(feed) is { } seen && seen.Changes == changes);
}
