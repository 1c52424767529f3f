using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Html.Plots;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Sections;

/// <summary>Every obligation as a cell, by article and paragraph.</summary>
internal static class MapSection
{
    public static void Write(HtmlWriter html, SystemPart part)
    {
        if (part.Coverage.Obligations.IsEmpty)
        {
            html.Element(HtmlTag.P, "Nothing is in scope.");
            return;
        }

        html.Element(HtmlTag.P, "A cell is an obligation, a line a paragraph. The letters:", HtmlAttribute.Class("muted"));
        WriteLegend(html, part.Coverage.Totals);
        foreach (var framework in part.Coverage.Obligations.GroupBy(obligation => obligation.Framework))
        {
            html.Element(HtmlTag.H4, framework.Key.Framework.ToString());
            Write(html, part, framework);
        }
    }

    private static void Write(HtmlWriter html, SystemPart part, IGrouping<FrameworkSymbol, ObligationResult> framework)
    {
        using (html.Open(HtmlTag.Div, HtmlAttribute.Class("tiles")))
        {
            foreach (var article in ArticleGroup.Of(framework))
            {
                using (html.Open(HtmlTag.Div, HtmlAttribute.Class("card")))
                {
                    WriteHeading(html, part, article);
                    CoverageTile.Write(html, article, part.HasParaphrases);
                }
            }
        }
    }

    private static void WriteHeading(HtmlWriter html, SystemPart part, ArticleGroup article)
    {
        var totals = Totals.Of(article.Obligations);
        using (html.Open(HtmlTag.H5))
        {
            html.Link(HtmlLink.To(part.IdOfGroup(article.Obligations[0])), HtmlText.Cut(article.Article.Citation, Words.TitleLength));
            html.Text(" ");
            html.Element(
                HtmlTag.Small,
                totals.Obligations == 0
                    ? "none counts"
                    : string.Create(CultureInfo.InvariantCulture, $"{totals[Outcome.Evidenced]} of {totals.Obligations} evidenced"));
        }
    }

    private static void WriteLegend(HtmlWriter html, Totals totals)
    {
        using (html.Open(HtmlTag.P, HtmlAttribute.Class("words")))
        {
            foreach (var outcome in OutcomeFacts.All.Where(outcome => totals[outcome] > 0))
            {
                OutcomeMark.WriteWord(html, outcome);
                html.Text(" ");
            }
        }
    }
}
