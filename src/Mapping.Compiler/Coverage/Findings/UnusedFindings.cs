using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Reports feeds nobody reads, limits nobody keeps to, owners nobody has, and what of vendors is over.</summary>
internal static class UnusedFindings
{
    /// <param name="symbols">What is declared.</param>
    /// <param name="files">What the controls of all files use.</param>
    /// <param name="asOf">The day at whose end it is judged.</param>
    /// <param name="bag">Where it is reported.</param>
    public static void Report(WorkspaceSymbols symbols, IReadOnlyCollection<FileFindings> files, DateOnly asOf, DiagnosticBag bag)
    {
        // A rule whose source is unknown, which is reported there, may be the one that reads the feed.
        var isKnown = files.All(file => file.KnowsSources);
        var read = Union(files.Select(file => file.Feeds));
        foreach (var feed in symbols.Feeds.Where(feed => isKnown && !read.Contains(feed.Name)))
        {
            bag.Report(UnusedDiagnostics.UnreadFeed, feed.Location, feed.Name);
        }

        var used = Union(files.Select(file => file.Limits));
        foreach (var limit in symbols.Limits.Where(limit => limit.Value is not null && !used.Contains(limit.Name)))
        {
            bag.Report(UnusedDiagnostics.UnusedLimit, limit.Location, limit.Name);
        }

        var named = Union(files.Select(file => file.Owners));
        named.UnionWith(DecidersOf(symbols).Select(owner => owner?.Name).OfType<string>());
        foreach (var owner in symbols.Owners.Where(owner => !named.Contains(owner.Name)))
        {
            bag.Report(UnusedDiagnostics.UnusedOwner, owner.Location, owner.Name);
        }

        foreach (var product in symbols.Vendors.SelectMany(vendor => vendor.Products))
        {
            ReportDates(product, asOf, bag);
        }

        ReportCurrencies([.. symbols.Vendors.SelectMany(vendor => vendor.Products).Where(product => product.Renewal?.Cost is not null)], bag);
    }

    private static HashSet<string> Union(IEnumerable<IReadOnlySet<string>> sets)
    {
        var union = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            union.UnionWith(set);
        }

        return union;
    }

    /// <summary>Once, at the first product whose currency is another than that of the first.</summary>
    private static void ReportCurrencies(ImmutableArray<ProductSymbol> priced, DiagnosticBag bag)
    {
        if (priced.FirstOrDefault(product => CurrencyOf(product) != CurrencyOf(priced[0])) is { } other)
        {
            bag.Report(UnusedDiagnostics.SeveralCurrencies, other.Location, other.Name, CurrencyOf(other), priced[0].Name, CurrencyOf(priced[0]));
        }
    }

    private static string? CurrencyOf(ProductSymbol product) => product.Renewal?.Cost?.Currency;

    private static IEnumerable<OwnerReference?> DecidersOf(WorkspaceSymbols symbols) => symbols.Waivers.Select(waiver => waiver.ApprovedBy)
        .Concat(symbols.Exclusions.Select(exclusion => exclusion.ApprovedBy))
        .Concat(symbols.Systems.SelectMany(system => system.Signatures).Select(signature => signature.ApprovedBy))
        .Concat(symbols.Limits.SelectMany(limit => new[] { limit.Reference.By, limit.Reference.ApprovedBy }))
        .Concat(symbols.Vendors.SelectMany(vendor => vendor.Products).Select(product => product.Renewal?.Owner));

    private static void ReportDates(ProductSymbol product, DateOnly asOf, DiagnosticBag bag)
    {
        foreach (var attestation in product.Attestations.Where(attestation => attestation.Expires < asOf))
        {
            bag.Report(
                UnusedDiagnostics.ExpiredAttestation, attestation.Location,
                product.Name, DateWords.Of(attestation.Expires));
        }

        if (product.Renewal?.Until is { } until && until < asOf)
        {
            bag.Report(UnusedDiagnostics.LapsedRenewal, product.Location, product.Name, DateWords.Of(until));
        }
    }
}
