using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Reports.Outlines;
using Mapping.Reports.Text;

namespace Mapping.Reports.Vendors;

/// <summary>Products across, obligations down.</summary>
internal static class ComparisonOutline
{
    /// <summary>More names of products do not fit side by side into 80 columns.</summary>
    private const int Across = 3;

    public static void Add(Outline outline, GapAnalysis analysis)
    {
        outline.Heading(2, "Side by side");
        outline.Paragraph(
            "\"evidenced\" is what evidence of this workspace shows, \"provided\" and \"claimed\" what holds if the vendor is right, "
            + "\"partly\" what leaves a part open. A plus says that the product closes what was open before.");
        foreach (var chunk in analysis.Products.Chunk(Across))
        {
            outline.Table(["", .. chunk.Select(product => product.Offer.Name)], RowsOf(analysis, chunk));
        }
    }

    private static IEnumerable<ImmutableArray<string>> RowsOf(GapAnalysis analysis, ProductGap[] products)
    {
        var entries = products.Select(product => product.Obligations.ToDictionary(entry => entry.Obligation.Provision)).ToList();
        foreach (var obligation in analysis.CoveredBefore.Concat(analysis.Gap))
        {
            if (entries.Exists(of => of.ContainsKey(obligation.Provision)))
            {
                yield return [GapWords.FullName(obligation), .. entries.Select(of => Cell(of.GetValueOrDefault(obligation.Provision)))];
            }
        }

        yield return ["closes", .. products.Select(product => Counts.Of(product.Closes.Count(), "obligation"))];
        yield return ["closes by evidence", .. products.Select(product => Counts.Of(product.ClosesEvidenced.Count(), "obligation"))];
        yield return ["a year", .. products.Select(Price)];
    }

    internal static string Price(ProductGap product) => product.PerYear is { } amount
        ? GapWords.Money(amount, product.Offer.Product.Renewal?.Cost?.Currency)
        : product.Ended is null ? "no price" : "contract over";

    private static string Cell(ProductObligation? entry)
    {
        var word = entry is null ? "-" : GapWords.Of(entry);
        return entry is { Closes: true } ? $"+ {word}" : word;
    }
}
