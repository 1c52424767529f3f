using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Reports.Html.Sections;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;
using Mapping.Reports.Vendors;

namespace Mapping.Reports.Html.Products;

/// <summary>The five answers on every product, side by side: a row a product, a column an answer.</summary>
internal static class AnswersTable
{
    private const int ArticlesShown = 6;

    public static void Write(HtmlWriter html, SystemPart part, GapAnalysis gap)
    {
        html.Element(HtmlTag.H4, "Five answers on each product");
        using (html.Open(HtmlTag.Table, HtmlAttribute.Class("cards products")))
        {
            Tables.WriteHead(html, "Product", "Side", "Maps to", "Renewal", "Evidence", "Gap");
            using (html.Open(HtmlTag.Tbody))
            {
                for (var i = 0; i < Math.Min(gap.Products.Length, ProductsSection.Most); i++)
                {
                    WriteRow(html, part, gap, i);
                }
            }
        }
    }

    private static void WriteRow(HtmlWriter html, SystemPart part, GapAnalysis gap, int index)
    {
        var product = gap.Products[index];
        using (html.Open(HtmlTag.Tr))
        {
            using (html.Open(HtmlTag.Th, HtmlAttribute.Scope("row")))
            {
                html.Link(HtmlLink.To(part.IdOfProduct(index)), product.Offer.Name);
                html.Element(HtmlTag.Small, HtmlText.Cut(product.Offer.Product.Title, Words.TitleLength));
            }

            Tables.WriteCell(html, "Side", GapWords.NameOf(product.Answers.Kind));
            Tables.WriteCell(html, "Maps to", ArticlesOf(product.Answers));
            WriteRenewal(html, product);
            WriteEvidence(html, product.Answers);
            WriteGap(html, product, gap);
        }
    }

    private static string ArticlesOf(ProductAnswers answers)
    {
        ImmutableArray<string> articles = [.. answers.MapsTo.Select(article => article.IsArticle ? article.Provision.Citation : $"{article.Framework.Id} {article.Provision.Citation}")];
        return articles.IsEmpty ? "nothing" : Counts.Few(articles, ArticlesShown);
    }

    private static void WriteRenewal(HtmlWriter html, ProductGap product)
    {
        using (Tables.OpenCell(html, "Renewal"))
        {
            html.Element(HtmlTag.Div, product.Answers.RenewalOwner is { } owner ? GapWords.Of(owner) : "nobody");
            if (product.Answers.OwnerFits is { } fits)
            {
                html.Element(HtmlTag.Div, fits ? "the side that it serves" : "not the side that it serves", HtmlAttribute.Class($"v {(fits ? StyleClass.Good : StyleClass.Bad)}"));
            }

            html.Element(HtmlTag.Div, PriceOf(product));
        }
    }

    private static string PriceOf(ProductGap product)
    {
        var renewal = product.Offer.Product.Renewal;
        if (product.Ended is { } ended)
        {
            return $"contract over since {DateWords.Of(ended)}";
        }

        var price = product.PerYear is { } amount ? $"{GapWords.Money(amount, renewal?.Cost?.Currency)} a year" : "no price";
        return renewal?.Until is { } until ? $"{price}, until {DateWords.Of(until)}" : price;
    }

    private static void WriteEvidence(HtmlWriter html, ProductAnswers answers)
    {
        using (Tables.OpenCell(html, "Evidence"))
        {
            html.Element(HtmlTag.Div, $"says: {ProductOutline.Words(answers.Declared)}");
            html.Element(HtmlTag.Div, $"seen: {ProductOutline.Words(answers.Seen)}");
        }
    }

    private static void WriteEvidenced(HtmlWriter html, int evidenced)
    {
        if (evidenced == 0)
        {
            html.Element(HtmlTag.Div, "none by evidence", HtmlAttribute.Class($"v {StyleClass.Doubt}"));
            return;
        }

        using (html.Open(HtmlTag.Div))
        {
            ClosingMark.Write(html, string.Create(CultureInfo.InvariantCulture, $"{evidenced} by evidence"), isEvidenced: true);
        }
    }

    private static void WriteGap(HtmlWriter html, ProductGap product, GapAnalysis gap)
    {
        var (closes, evidenced) = (product.Closes.Count(), product.ClosesEvidenced.Count());
        using (Tables.OpenCell(html, "Gap"))
        {
            html.Element(HtmlTag.Div, string.Create(CultureInfo.InvariantCulture, $"closes {closes} of {gap.Gap.Length} if all holds"));
            WriteEvidenced(html, evidenced);

            html.Element(HtmlTag.Div, string.Create(CultureInfo.InvariantCulture, $"leaves {product.Open.Length} open"));
        }
    }
}
