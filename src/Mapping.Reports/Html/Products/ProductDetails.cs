using System.Globalization;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Reports.Html.Sections;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Outlines;
using Mapping.Reports.Vendors;

namespace Mapping.Reports.Html.Products;

/// <summary>The five answers on one product with the facts behind them, folded.</summary>
internal static class ProductDetails
{
    /// <summary>The command names all of them.</summary>
    private const int ClosedShown = 40;

    public static void Write(HtmlWriter html, SystemPart part, GapAnalysis gap, int index)
    {
        var product = gap.Products[index];
        using (html.Open(HtmlTag.Details, HtmlAttribute.Class("product"), HtmlAttribute.Id(part.IdOfProduct(index))))
        {
            using (html.Open(HtmlTag.Summary))
            {
                html.Element(HtmlTag.H5, product.Offer.Name);
                html.Text($" {HtmlText.Cut($"{product.Offer.Product.Title} by {product.Offer.Vendor.Title}", Words.TitleLength)} ");
                html.Element(HtmlTag.Small, string.Create(
                    CultureInfo.InvariantCulture, $"{GapWords.NameOf(product.Answers.Kind)}, closes {product.Closes.Count()} of {gap.Gap.Length}"));
            }

            var outline = new Outline();
            ProductOutline.AddAnswers(outline, product, ClosedShown);
            OutlineHtml.Write(html, part, outline);
        }
    }
}
