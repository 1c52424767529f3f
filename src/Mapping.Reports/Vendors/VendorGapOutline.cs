using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Outlines;
using Mapping.Reports.Text;

namespace Mapping.Reports.Vendors;

/// <summary>The report for buyers: each product with its five answers, then all of them side by side, the cheapest set, and what is spent.</summary>
internal static class VendorGapOutline
{
    public static Outline Of(VendorGap gap)
    {
        var outline = new Outline();
        var analysis = gap.Analysis;
        AddHead(outline, gap);
        foreach (var product in analysis.Products)
        {
            ProductOutline.Add(outline, product);
        }

        if (analysis.Products.Length > 1)
        {
            ComparisonOutline.Add(outline, analysis);
        }

        OpenOutline.Add(outline, gap);
        SuppliedOutline.Add(outline, gap.System);
        CheapestOutline.Add(outline, "Cheapest set, if all that is provided and claimed holds", analysis.Cheapest, analysis);
        CheapestOutline.Add(outline, "Cheapest set, by what evidence shows", analysis.CheapestEvidenced, analysis);
        SpendingOutline.Add(outline, analysis.Spending);
        DiagnosticsOutline.Add(outline, gap);
        return outline;
    }

    private static void AddHead(Outline outline, VendorGap gap)
    {
        var analysis = gap.Analysis;
        outline.Heading(1, $"{gap.System.System.Name}  {gap.System.System.Title}, as of {DateWords.Of(analysis.AsOf)}");
        if (gap.HasErrors)
        {
            outline.Paragraph("The sources have errors. What follows is so of what is whole of them.");
        }

        var counted = analysis.CoveredBefore.Length + analysis.Gap.Length;
        outline.Paragraph(
            $"Before: {Counts.Of(counted, "obligation")}, {analysis.CoveredBefore.Length} mapped, {analysis.Gap.Length} open. "
            + (analysis.Question.Have.IsEmpty
                ? "Controls that only products provide are left out; --have PRODUCT counts a product as there."
                : $"There already: {GapWords.Names(analysis.Question.Have)}, with what they provide and claim; controls that only other products provide are left out."));
    }
}
