using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Comparison.Editions;

/// <summary>
/// Compares what two editions of a framework say: number by number, and across numbers where editions between them say which
/// they replace, and under which number a duty stood there. The other way round it says the mirror.
/// </summary>
internal static class EditionComparer
{
    /// <summary>What differs, without the controls on it; ordinal order of numbers.</summary>
    /// <param name="key">How both sides know the framework.</param>
    /// <param name="from">The first side, which may be the newer one.</param>
    /// <param name="to">The second side.</param>
    /// <param name="known">Every edition of the framework that can be read: numbers are followed through those between the two.</param>
    public static IEnumerable<ProvisionChange> Compare(string key, Framework from, Framework to, IEnumerable<Framework> known)
    {
        var (was, now) = (ByWords(from), ByWords(to));
        var pairs = Pairs(from, to, known).ToList();
        var (parts, sources) = (Several(pairs.Select(pair => pair.From)), Several(pairs.Select(pair => pair.To)));
        foreach (var (first, second) in pairs)
        {
            var isSplit = first is not null && second is not null && (parts.Contains(first) || sources.Contains(second));
            var isMoved = first is not null && second is not null && first.DisplayName != second.DisplayName;
            var aspects = first is not null && second is not null ? ProvisionAspects.Of(first, second) : [];
            if (!aspects.IsEmpty || isSplit || (first is null && second is { IsWithdrawn: false }) || (second is null && first is { IsWithdrawn: false }))
            {
                yield return new ProvisionChange(key, first, second, aspects, [])
                {
                    IsSplit = isSplit,
                    WasNumber = isMoved ? null : Elsewhere(second, was),
                    IsNumber = isMoved ? null : Elsewhere(first, now),
                };
            }
        }
    }

    /// <summary>What stands in several pairs.</summary>
    private static HashSet<Provision> Several(IEnumerable<Provision?> side) =>
        [.. side.OfType<Provision>().GroupBy(provision => provision).Where(group => group.Skip(1).Any()).Select(group => group.Key)];

    /// <summary>Which provision of the one side is which of the other. What moved is no longer known by its number.</summary>
    public static IEnumerable<(Provision? From, Provision? To)> Pairs(Framework from, Framework to, IEnumerable<Framework> known)
    {
        var moved = Moved(from, to, known);
        var (leaving, coming) = (moved.Select(pair => pair.From).ToHashSet(), moved.Select(pair => pair.To).ToHashSet());
        var earlier = ByName(from.Provisions.Where(provision => !leaving.Contains(provision)));
        var later = ByName(to.Provisions.Where(provision => !coming.Contains(provision)));
        return moved.Select(pair => ((Provision?)pair.From, (Provision?)pair.To))
            .Concat(Union.Of(earlier.Keys, later.Keys).Select(name => (earlier.GetValueOrDefault(name), later.GetValueOrDefault(name))))
            .OrderBy(pair => First(pair.Item1, pair.Item2), StringComparer.Ordinal)
            .ThenBy(pair => Last(pair.Item1, pair.Item2), StringComparer.Ordinal);
    }

    /// <summary>
    /// What stands under another number on the other side, as editions say that follow each other, from one to the next: also where it came back
    /// to the number that it had.
    /// </summary>
    public static List<(Provision From, Provision To)> Moved(Framework from, Framework to, IEnumerable<Framework> known) => EditionPath.Between(from, to, known) switch
    {
        [] => [],
        [var only] => only.Moved,
        var steps => [.. from.Provisions.SelectMany(provision => Followed(provision, steps).Select(there => (provision, there)))],
    };

    private static IEnumerable<Provision> Followed(Provision provision, ImmutableArray<EditionStep> steps)
    {
        var there = new HashSet<(Provision Provision, bool IsMoved)> { (provision, false) };
        foreach (var step in steps)
        {
            there = [.. there.SelectMany(known => step.Follow(known.Provision).Select(next => (next, known.IsMoved || step.IsMoved(known.Provision))))];
        }

        return there.Where(known => known.IsMoved).Select(known => known.Provision);
    }

    private static string? First(Provision? one, Provision? other)
    {
        var (name, its) = Names(one, other);
        return string.CompareOrdinal(name, its) <= 0 ? name : its;
    }

    private static string? Last(Provision? one, Provision? other)
    {
        var (name, its) = Names(one, other);
        return string.CompareOrdinal(name, its) > 0 ? name : its;
    }

    /// <summary>The names on both sides; what is on one side only has one name.</summary>
    private static (string? Name, string? Its) Names(Provision? one, Provision? other) => ((one ?? other)?.DisplayName, (other ?? one)?.DisplayName);

    /// <summary>Where the same title and words stand under another number, and under one only.</summary>
    private static string? Elsewhere(Provision? provision, ILookup<(string, string), string> byWords)
    {
        var names = provision is null ? [] : byWords[(provision.Title, provision.Paraphrase)].Take(2).ToList();
        return names is [var only] && only != provision?.DisplayName ? only : null;
    }

    private static Dictionary<string, Provision> ByName(IEnumerable<Provision> provisions)
    {
        var byName = new Dictionary<string, Provision>(StringComparer.Ordinal);
        foreach (var provision in provisions)
        {
            byName.TryAdd(provision.DisplayName, provision);
        }

        return byName;
    }

    private static ILookup<(string Title, string Words), string> ByWords(Framework framework) =>
        framework.Provisions.ToLookup(provision => (provision.Title, provision.Paraphrase), provision => provision.DisplayName);
}
