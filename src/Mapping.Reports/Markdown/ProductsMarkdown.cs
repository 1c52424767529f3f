using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;
using Mapping.Reports.Vendors;

namespace Mapping.Reports.Markdown;

/// <summary>What products do for a system, in short: a row a product, and the cheapest sets.</summary>
internal static class ProductsMarkdown
{
    private const int Most = 20;

    private const int TextLength = 240;

    public static void Write(MarkdownPage page, GapAnalysis gap)
    {
        page.Heading(3, $"Products for {gap.Question.System.Name}");
        page.Paragraph(GapWords.Before(gap));
        page.Table(["Product", "Side", "Renewal", "Evidence seen", "Closes if all holds", "Closes by evidence"], gap.Products.Take(Most).Select(RowOf));
        if (gap.Products.Length > Most)
        {
            page.Paragraph($"And {Counts.Of(gap.Products.Length - Most, "product")} more.");
        }

        page.Paragraph($"Cheapest set if all holds: {SetOf(gap.Cheapest)} By evidence: {SetOf(gap.CheapestEvidenced)}");
    }

    private static ImmutableArray<string> RowOf(ProductGap product) =>
    [
        HtmlText.Cut(product.Offer.Name, TextLength),
        GapWords.NameOf(product.Answers.Kind),
        HtmlText.Cut(RenewalOf(product), TextLength),
        GapWords.NameOf(product.Answers.Seen),
        product.Closes.Count().ToString(CultureInfo.InvariantCulture),
        product.ClosesEvidenced.Count().ToString(CultureInfo.InvariantCulture),
    ];

    private static string RenewalOf(ProductGap product)
    {
        var owner = product.Answers.RenewalOwner is { } name ? GapWords.Of(name) : "nobody";
        var fits = product.Answers.OwnerFits == false ? ", not the side that it serves" : "";
        return $"{owner}{fits}; {ComparisonOutline.Price(product)}";
    }

    private static string SetOf(CheapestSet set) => set.State switch
    {
        CheapestState.Found => HtmlText.Cut($"{GapWords.Names(set.Products)} for {GapWords.Money(set.Cost, set.Currency)} a year, which closes {set.Closes.Length}.", TextLength),
        _ => CheapestOutline.StateOf(set),
    };
}
