using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Navigation;

namespace Mapping.LanguageService.Symbols;

/// <summary>Finds what a workspace declares, and the provisions of its frameworks, by name or title.</summary>
public static class WorkspaceSearch
{
    /// <summary>More than anybody reads.</summary>
    public const int Most = 200;

    /// <summary>A title is found as well as a name, but never before one that fits as well.</summary>
    private const int TitleLast = 50;

    /// <summary>Best first; of equals the ordinally first.</summary>
    /// <param name="compilation">The workspace.</param>
    /// <param name="query">Letters of the name or title, in their order; nothing typed finds everything.</param>
    public static ImmutableArray<FoundEntry> Find(Compilation compilation, string query) =>
    [
        .. EntriesOf(compilation)
            .Select(entry => (Entry: entry, Score: Score(query, entry)))
            .Where(found => found.Score is not null)
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Entry.Kind == OutlineKind.Provision)
            .ThenBy(found => found.Entry.Kind == OutlineKind.Provision ? "" : found.Entry.Name, StringComparer.Ordinal)
            .ThenBy(found => found.Entry.Location, Comparer<Location>.Create(Location.Compare))
            .Select(found => found.Entry)
            .Take(Most),
    ];

    private static int? Score(string query, FoundEntry entry)
    {
        var byName = FuzzyMatch.Score(query, entry.Name);
        var byTitle = FuzzyMatch.Score(query, entry.Title) - TitleLast;
        return byName is { } name && byTitle is { } title ? Math.Max(name, title) : byName ?? byTitle;
    }

    private static IEnumerable<FoundEntry> EntriesOf(Compilation compilation)
    {
        var symbols = compilation.Symbols;
        return symbols.Frameworks
            .Select(symbol => new FoundEntry(symbol.Alias, symbol.Framework.Title, OutlineKind.Framework, "", DeclarationPlace.Of(compilation, symbol) ?? symbol.Framework.Source.LocationOf(default)))
            .Concat(symbols.Owners.Select(symbol => new FoundEntry(symbol.Name, symbol.Title, OutlineKind.Owner, "", symbol.Location)))
            .Concat(symbols.Systems.Select(symbol => new FoundEntry(symbol.Name, symbol.Title, OutlineKind.System, "", symbol.Location)))
            .Concat(symbols.Groups.Select(symbol => new FoundEntry(symbol.Name, symbol.Title, OutlineKind.Group, "", symbol.Location)))
            .Concat(symbols.Feeds.Select(symbol => new FoundEntry(symbol.Name, symbol.Title, OutlineKind.Feed, "", symbol.Location)))
            .Concat(symbols.Limits.Select(symbol => new FoundEntry(symbol.Name, symbol.Reference.Amount, OutlineKind.Limit, "", symbol.Location)))
            .Concat(symbols.Controls.Select(symbol => new FoundEntry(symbol.Name, symbol.Title, OutlineKind.Control, "", symbol.Location)))
            .Concat(symbols.Controls.SelectMany(control => control.Evidence.Select(rule =>
                new FoundEntry(rule.Name, rule.Title ?? "", OutlineKind.Evidence, control.Name, rule.Location))))
            .Concat(symbols.Vendors.Select(symbol => new FoundEntry(symbol.Name, symbol.Title, OutlineKind.Vendor, "", symbol.Location)))
            .Concat(symbols.Vendors.SelectMany(vendor => vendor.Products.Select(product =>
                new FoundEntry(product.Name, product.Title, OutlineKind.Product, vendor.Name, product.Location))))
            .Concat(symbols.Gates.Select(symbol => new FoundEntry(symbol.Name, "", OutlineKind.Gate, "", symbol.Location)))
            .Concat(symbols.Frameworks.SelectMany(symbol => symbol.Framework.Provisions.Select(provision =>
                new FoundEntry(provision.DisplayName, provision.Title, OutlineKind.Provision, symbol.Alias, provision.Location))));
    }
}
