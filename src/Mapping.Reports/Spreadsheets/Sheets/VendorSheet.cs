using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Vendors;

namespace Mapping.Reports.Spreadsheets.Sheets;

/// <summary>What vendors sell: who renews it, what it provides, what it claims, and what vouches for it. A claim is not evidence.</summary>
internal static class VendorSheet
{
    public static Sheet Of(Judgement judgement) => new(
        "Vendors",
        [
            new("Vendor", 20), new("Product", 20), new("Domain", 12), new("Renewal owner", 24), new("Renewal until", 12), new("Cost", 12), new("Currency", 9), new("Per", 8),
            new("Provides (controls)", 26), new("Claims (not evidence)", 46), new("Requires (controls)", 26), new("Produces", 16), new("Attestations", 40),
            new("Source", 26),
        ],
        [.. judgement.Symbols.Vendors.SelectMany(vendor => vendor.Products.Select(product => Row(vendor, product, judgement)))])
    { FrozenColumns = 2 };

    private static ImmutableArray<SheetCell> Row(VendorSymbol vendor, ProductSymbol product, Judgement judgement) =>
    [
        SheetCell.Of(vendor.Title, CellStyle.Strong),
        product.Title,
        CatalogNames.NameOf(product.Domain),
        judgement.Symbols.TitleOf(product.Renewal?.Owner),
        SheetCell.Of(product.Renewal?.Until),
        SheetCell.Of(product.Renewal?.Cost?.Amount),
        product.Renewal?.Cost?.Currency,
        product.Renewal?.Cost is { } cost ? NameOf(cost.Per) : null,
        CellLists.Lines(product.Provides.Select(control => control.Name)),
        CellLists.Lines(product.Claims.Select(claim => CellLists.Provisions(claim.Framework, claim.Provisions))),
        CellLists.Lines(product.Requires.Select(control => control.Name)),
        CellLists.Lines(product.Produces.Select(kind => kind == EvidenceClass.Telemetry ? "telemetry" : "audit evidence")),
        CellLists.Lines(product.Attestations.Select(attestation => AttestationWords.Of(attestation, judgement))),
        Place.Of(product.Location),
    ];

    private static string NameOf(TimeUnit unit) => unit.ToString().ToLowerInvariant().TrimEnd('s');
}
