using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>A rule reads a feed for systems.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="Systems">The systems; null for all of them.</param>
/// <param name="Rule">The rule.</param>
internal sealed record FeedUse(string Feed, ImmutableArray<string>? Systems, EvidenceSymbol Rule)
{
    public string Key => Systems is { } names ? $"{Feed} {string.Join(' ', names)}" : Feed;

    public static IEnumerable<FeedUse> Of(ControlSymbol control) => control.Status.Declared == ControlState.Retired
        ? []
        : from rule in control.Evidence let feed = rule.Feed where feed is not null select new FeedUse(feed.Name, control.For, rule);
}
