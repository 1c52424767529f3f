using Mapping.Compiler.Coverage.Vendors;
using Mapping.Reports.Html.Sections;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Outlines;
using Mapping.Reports.Text;
using Mapping.Reports.Vendors;

namespace Mapping.Reports.Html.Products;

/// <summary>
/// What products do for a system: the five answers side by side, then each with its facts, who closes what, the cheapest sets with their
/// proofs, and what is spent beside what is open. Claimed stands apart from evidenced everywhere.
/// </summary>
internal static class ProductsSection
{
    /// <summary>More products are told by the command only.</summary>
    public const int Most = 40;

    public static void Write(HtmlWriter html, SystemPart part)
    {
        if (part.Gap is not { } gap)
        {
            html.Element(HtmlTag.P, "No product is declared.");
            return;
        }

        WriteBefore(html, gap);
        AnswersTable.Write(html, part, gap);
        ClosingTable.Write(html, part, gap);
        RemainingList.Write(html, part, gap);
        WriteMoney(html, part, gap);
        html.Element(HtmlTag.H4, "Each answer with its facts");
        for (var i = 0; i < Math.Min(gap.Products.Length, Most); i++)
        {
            ProductDetails.Write(html, part, gap, i);
        }
    }

    private static void WriteBefore(HtmlWriter html, GapAnalysis gap)
    {
        html.Element(
            HtmlTag.P,
            GapWords.Before(gap) + " Each product is judged by what it adds to that.");
        html.Element(
            HtmlTag.P,
            "\"Claimed\" is a vendor's word, and \"provided\" a control that it brings along, whether anything shows it or not. Only \"evidenced\" was seen to pass in this workspace.",
            HtmlAttribute.Class("muted"));
        if (gap.Products.Length > Most)
        {
            html.Element(
                HtmlTag.P, $"{Counts.Of(gap.Products.Length, "product")} are declared, of which the first {Most} are shown; \"mapping gap VENDOR\" tells about any of them.");
        }
    }

    private static void WriteMoney(HtmlWriter html, SystemPart part, GapAnalysis gap)
    {
        var outline = new Outline();
        CheapestOutline.Add(outline, "Cheapest set, if all that is provided and claimed holds", gap.Cheapest, gap);
        CheapestOutline.Add(outline, "Cheapest set, by what evidence shows", gap.CheapestEvidenced, gap);
        SpendingOutline.Add(outline, gap.Spending);
        OutlineHtml.Write(html, part, outline);
    }
}
