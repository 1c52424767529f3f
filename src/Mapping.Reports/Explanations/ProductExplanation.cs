using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Vendors;

namespace Mapping.Reports.Explanations;

/// <summary>A product: what it provides, what its vendor says of it, and who vouches for that.</summary>
internal static class ProductExplanation
{
    /// <summary>The product that is named as <c>vendor/product</c>, or all of a vendor.</summary>
    public static IEnumerable<NameExplanation> Of(Judgement judgement, string name) =>
        from vendor in judgement.Symbols.Vendors
        from product in vendor.Products
        where name == vendor.Name || name == NameOf(vendor, product)
        select new NameExplanation("product", NameOf(vendor, product), product.Title, product.Location)
        {
            Lines = [.. LinesOf(vendor, product)],
            Parts =
            [
                .. Part("Provides", product.Provides.Select(control => $"Control {control.Name}, {control.Title}.")),
                .. Part("Claims, by the vendor's word", product.Claims.Select(ClaimOf)),
                .. Part("Asks for", product.Requires.Select(control => $"Control {control.Name}, {control.Title}.")),
                .. Part("Vouched for by", product.Attestations.Select(attestation => $"{AttestationWords.Of(attestation, judgement)}.")),
            ],
        };

    public static IEnumerable<string> NamesIn(Judgement judgement) =>
        judgement.Symbols.Vendors.SelectMany(vendor => vendor.Products.Select(product => NameOf(vendor, product)).Prepend(vendor.Name));

    private static string NameOf(VendorSymbol vendor, ProductSymbol product) => $"{vendor.Name}/{product.Name}";

    private static IEnumerable<ExplainedLine> LinesOf(VendorSymbol vendor, ProductSymbol product)
    {
        yield return new ExplainedLine("vendor", vendor.Title);
        if (product.Domain != Domain.None)
        {
            yield return new ExplainedLine("domain", CatalogNames.NameOf(product.Domain));
        }

        if (product.Renewal is { Owner: { } owner } renewal)
        {
            yield return new ExplainedLine("renewal", $"{owner.Name}{(renewal.Until is { } until ? $", until {DateWords.Of(until)}" : "")}");
        }
    }

    private static string ClaimOf(MappingSymbol claim)
    {
        var cited = string.Join(", ", claim.Provisions.Provisions.Select(provision => provision.DisplayName));
        return $"{claim.Framework.Alias} {cited}{(claim.IsPartial ? " in part" : "")}.";
    }

    private static IEnumerable<ExplainedPart> Part(string heading, IEnumerable<string> sentences)
    {
        var all = sentences.ToImmutableArray();
        return all.IsEmpty ? [] : [ExplainedPart.Of(heading, all)];
    }
}
