using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Reports.Html.Sections;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;
using Mapping.Reports.Vendors;

namespace Mapping.Reports.Html.Products;

/// <summary>Who closes what: obligations that are open before down, products across.</summary>
internal static class ClosingTable
{
    /// <summary>As many as fit side by side on a desk and on paper.</summary>
    private const int Across = 5;

    /// <summary>Longer tables are read by the command, or in a spreadsheet.</summary>
    private const int Down = 60;

    public static void Write(HtmlWriter html, SystemPart part, GapAnalysis gap)
    {
        var closers = gap.Products.Take(ProductsSection.Most).Where(product => product.Closes.Any()).ToList();
        if (closers.Count == 0)
        {
            return;
        }

        html.Element(HtmlTag.H4, "Who closes what");
        foreach (var products in closers.Chunk(Across))
        {
            Write(html, part, gap, products);
        }
    }

    private static void Write(HtmlWriter html, SystemPart part, GapAnalysis gap, ProductGap[] products)
    {
        var closing = products.Select(product => product.Closes.ToDictionary(entry => entry.Obligation.Provision)).ToList();
        var rows = gap.Gap.Where(obligation => closing.Exists(of => of.ContainsKey(obligation.Provision))).ToList();
        using (html.Open(HtmlTag.Table, HtmlAttribute.Class("cards closing")))
        {
            Tables.WriteHead(html, ["Open before", .. products.Select(product => product.Offer.Name)]);
            using (html.Open(HtmlTag.Tbody))
            {
                foreach (var obligation in rows.Take(Down))
                {
                    WriteRow(html, part, obligation, products, [.. closing.Select(of => of.GetValueOrDefault(obligation.Provision))]);
                }
            }
        }

        if (rows.Count > Down)
        {
            html.Element(HtmlTag.P, $"And {Counts.Of(rows.Count - Down, "obligation")} more, which \"mapping gap\" shows.");
        }
    }

    private static void WriteRow(
        HtmlWriter html, SystemPart part, ObligationResult obligation, ProductGap[] products, ImmutableArray<ProductObligation?> entries)
    {
        using (html.Open(HtmlTag.Tr))
        {
            using (html.Open(HtmlTag.Th, HtmlAttribute.Scope("row")))
            {
                html.Link(part.LinkTo(obligation.Provision), HtmlText.Cut(GapWords.FullName(obligation), part.TitleLength));
                html.Element(HtmlTag.Small, HtmlText.Cut(obligation.Provision.Title, part.TitleLength));
            }

            for (var i = 0; i < products.Length; i++)
            {
                using (Tables.OpenCell(html, products[i].Offer.Name))
                {
                    if (entries[i] is { } entry)
                    {
                        ClosingMark.Write(html, GapWords.Of(entry), entry.ClosesEvidenced);
                    }
                    else
                    {
                        html.Text("no");
                    }
                }
            }
        }
    }
}
