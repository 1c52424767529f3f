using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>Which edition of a framework was its text on a day, among those that replace each other.</summary>
internal sealed class EditionHistory
{
    private readonly Framework used;

    /// <summary>By the day from which each is the text; null where one of several does not say it.</summary>
    private readonly ImmutableArray<Framework>? ordered;

    /// <param name="used">The edition in use.</param>
    /// <param name="known">Every edition of the framework that can be read.</param>
    public EditionHistory(Framework used, IEnumerable<Framework> known)
    {
        this.used = used;
        // What a workspace calls an edition of shipped law was never its text.
        var chain = ChainOf(used, [.. known.Where(edition => edition.IsShipped || !used.IsShipped)]);
        ordered = chain.Length > 1 && chain.Any(edition => edition.Since is null)
            ? null
            : [.. chain.OrderBy(edition => edition.Since).ThenBy(edition => edition.Edition, StringComparer.Ordinal)];
    }

    /// <summary>Whether it can be told which edition was the text on a day.</summary>
    public bool IsKnown => ordered is not null;

    /// <summary>The first day on which any edition is known to have been the text; null where nobody says one.</summary>
    public DateOnly? Begin => ordered is [var first, ..] ? first.Since : null;

    /// <summary>The edition that was the text; the one in use where it is the only one and says no day, null where none was the text yet.</summary>
    public Framework? On(DateOnly day) => ordered switch
    {
        [{ Since: null }] or null => used,
        { } editions => editions.LastOrDefault(edition => edition.Since <= day),
    };

    /// <summary>The edition in use, those before it, and those after it.</summary>
    private static ImmutableArray<Framework> ChainOf(Framework used, ImmutableArray<Framework> known)
    {
        var chain = new List<Framework> { used };
        for (var i = 0; i < chain.Count; i++)
        {
            chain.AddRange(known.Where(edition => !chain.Contains(edition) && (chain[i].Replaces == edition.Edition || edition.Replaces == chain[i].Edition)));
        }

        return [.. chain];
    }
}
