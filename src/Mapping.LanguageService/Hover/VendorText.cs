using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Hover;

/// <summary>Vendors and products: what is provided counts as far as it is evidenced, what is claimed only as claimed.</summary>
internal static class VendorText
{
    public static string Of(VendorSymbol vendor) => new Markdown()
        .Title(vendor.Name, vendor.Title)
        .List(vendor.Products.Select(product => $"{Markdown.Code(product.Name)} {Markdown.Escape(product.Title)}"))
        .ToString();

    public static string Of(EditorDocument document, ProductSymbol product) => new Markdown()
        .Title(product.Name, product.Title)
        .List(Lines(document, product))
        .ToString();

    private static IEnumerable<string> Lines(EditorDocument document, ProductSymbol product)
    {
        if (product.Domain != Domain.None)
        {
            yield return $"domain {CatalogNames.NameOf(product.Domain)}";
        }

        if (product.Renewal is { } renewal)
        {
            var until = renewal.Until is { } date ? $", until {DateWords.Of(date)} ({DateText.Distance(date, document.Compilation)})" : "";
            yield return $"renewal by {Markdown.Escape(renewal.Owner?.Name ?? "nobody")}{until}";
        }

        if (!product.Provides.IsEmpty)
        {
            yield return $"provides {Names(product.Provides)}";
        }

        foreach (var claim in product.Claims)
        {
            var cited = string.Join(", ", claim.Provisions.Provisions.Select(provision => provision.DisplayName));
            yield return $"claims {Markdown.Escape($"{claim.Framework.Alias} {cited}")}";
        }

        if (!product.Requires.IsEmpty)
        {
            yield return $"requires {Names(product.Requires)}";
        }

        if (!product.Produces.IsEmpty)
        {
            yield return $"produces {string.Join(", ", product.Produces.Select(FeedNames.NameOf))}";
        }
    }

    private static string Names(IEnumerable<ControlSymbol> controls) => string.Join(", ", controls.Select(control => Markdown.Code(control.Name)));
}
