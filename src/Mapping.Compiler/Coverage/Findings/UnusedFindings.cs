using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Reports feeds nobody reads, owners nobody has, and what of vendors is over.</summary>
internal static class UnusedFindings
{
    public static void Report(WorkspaceSymbols symbols, DateOnly asOf, DiagnosticBag bag)
    {
        var rules = symbols.Controls.SelectMany(control => control.Evidence).ToList();
        var read = rules.Select(rule => rule.Feed?.Name).OfType<string>().ToHashSet(StringComparer.Ordinal);

        // A rule whose source is unknown, which is reported there, may be the one that reads the feed.
        var isKnown = rules.All(rule => rule.Feed is not null || rule.Document is not null);
        foreach (var feed in symbols.Feeds.Where(feed => isKnown && !read.Contains(feed.Name)))
        {
            bag.Report(UnusedDiagnostics.UnreadFeed, feed.Location, feed.Name);
        }

        var owning = OwnersOf(symbols).Select(owner => owner?.Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var owner in symbols.Owners.Where(owner => !owning.Contains(owner.Name)))
        {
            bag.Report(UnusedDiagnostics.UnusedOwner, owner.Location, owner.Name);
        }

        foreach (var product in symbols.Vendors.SelectMany(vendor => vendor.Products))
        {
            ReportDates(product, asOf, bag);
        }

        ReportCurrencies([.. symbols.Vendors.SelectMany(vendor => vendor.Products).Where(product => product.Renewal?.Cost is not null)], bag);
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

    private static IEnumerable<OwnerSymbol?> OwnersOf(WorkspaceSymbols symbols)
    {
        var rules = symbols.Controls.SelectMany(control => control.Evidence);
        return symbols.Controls.Select(control => control.Owner)
            .Concat(rules.SelectMany(rule => new[] { rule.Threshold?.By, rule.Document?.ApprovedBy }))
            .Concat(symbols.Waivers.Select(waiver => waiver.ApprovedBy))
            .Concat(symbols.Exclusions.Select(exclusion => exclusion.ApprovedBy))
            .Concat(symbols.Vendors.SelectMany(vendor => vendor.Products).Select(product => product.Renewal?.Owner));
    }

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
