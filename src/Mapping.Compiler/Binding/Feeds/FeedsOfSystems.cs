using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>Reports feeds that rules read for several systems while nobody says which of them a record is about: one system's record would show another's.</summary>
internal static class FeedsOfSystems
{
    /// <param name="previous">What was said earlier.</param>
    /// <param name="files">The controls of all files.</param>
    /// <param name="feeds">The feeds.</param>
    /// <param name="systems">The systems.</param>
    public static ImmutableArray<Diagnostic> Report(
        ImmutableArray<Diagnostic> previous, ImmutableArray<BoundControls> files, ImmutableArray<FeedSymbol> feeds, ImmutableArray<SystemSymbol> systems)
    {
        var silent = systems.Length < 2 ? [] : feeds.Where(feed => feed is { SystemField: null, IsAboutAll: false, IsBroken: false }).ToList();
        if (silent.Count == 0)
        {
            return [];
        }

        var names = systems.Select(system => system.Name).ToHashSet(StringComparer.Ordinal);
        var first = new Dictionary<string, FeedUse>(StringComparer.Ordinal);
        foreach (var use in files.SelectMany(file => file.FeedUses).Where(use => use.Systems is not { } named || named.Count(names.Contains) > 1))
        {
            first.TryAdd(use.Feed, use);
        }

        var bag = new DiagnosticBag();
        foreach (var feed in silent)
        {
            if (first.TryGetValue(feed.Name, out var use))
            {
                bag.Add(Diagnostic.Create(EvidenceDiagnostics.FeedOfSeveralSystems, feed.Location, feed.Name) with
                {
                    Related = [new RelatedLocation(use.Rule.Location, $"\"{use.Rule.Name}\" reads it for several systems.")],
                });
            }
        }

        return DiagnosticContent.Settle(previous, bag.ToSortedArray());
    }
}
