using System.Collections.Immutable;

namespace Mapping.Evidence.Plans;

/// <summary>
/// What a workspace wants to know of its feeds and documents at a date, in words that any engine can carry out. It names feeds, fields,
/// filters, windows and aggregates, and presumes no file.
/// </summary>
public sealed record EvidencePlan
{
    /// <summary>The day at whose end, UTC, the evidence is judged.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>A plan for each feed that a rule reads, by name.</summary>
    public ImmutableArray<FeedPlan> Feeds { get; init; } = [];

    /// <summary>The same plan for some feeds, and those in which their records have their partners.</summary>
    public EvidencePlan Of(Func<FeedPlan, bool> isChosen)
    {
        var partners = Feeds.Where(isChosen).SelectMany(feed => feed.PartnerFeeds).ToHashSet(StringComparer.Ordinal);
        return this with { Feeds = [.. Feeds.Where(feed => isChosen(feed) || partners.Contains(feed.Feed.Name))] };
    }

    /// <summary>The documents, by control and rule.</summary>
    public ImmutableArray<DocumentPlan> Documents { get; init; } = [];
}
