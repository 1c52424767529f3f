using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Html.Plots;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Sections;

/// <summary>
/// Every obligation with the derivation of its outcome, folded by article. What the evidence of a control shows stands once, at the
/// control, so that the page stays small where one control stands behind many obligations.
/// </summary>
internal static class ObligationsSection
{
    public static void Write(HtmlWriter html, SystemPart part)
    {
        if (part.Coverage.Obligations.IsEmpty)
        {
            html.Element(HtmlTag.P, "Nothing is in scope.");
            return;
        }

        html.Element(HtmlTag.P, "Open an article, then an obligation. What the evidence of a control shows stands once, with the control.", HtmlAttribute.Class("muted"));
        foreach (var framework in part.Coverage.Obligations.GroupBy(obligation => obligation.Framework))
        {
            html.Element(HtmlTag.H4, framework.Key.Framework.ToString());
            foreach (var article in ArticleGroup.Of(framework))
            {
                Write(html, part, article);
            }
        }
    }

    private static void Write(HtmlWriter html, SystemPart part, ArticleGroup article)
    {
        using (html.Open(HtmlTag.Details, HtmlAttribute.Class("article"), HtmlAttribute.Id(part.IdOfGroup(article.Obligations[0]))))
        {
            using (html.Open(HtmlTag.Summary))
            {
                html.Element(HtmlTag.H5, article.Heading);
                html.Text(" ");
                html.Element(HtmlTag.Small, FiguresOf(article));
            }

            foreach (var obligation in article.Obligations)
            {
                Write(html, part, obligation);
            }
        }
    }

    private static void Write(HtmlWriter html, SystemPart part, ObligationResult obligation)
    {
        using (html.Open(
            HtmlTag.Details,
            HtmlAttribute.Id(part.IdOf(obligation)),
            obligation.Outcome.IsOpen() ? HtmlAttribute.Class("gap") : HtmlAttribute.None))
        {
            using (html.Open(HtmlTag.Summary))
            {
                OutcomeMark.WriteWord(html, obligation.Outcome);
                html.Text(" ");
                html.Element(HtmlTag.Strong, HtmlText.Cut(obligation.Provision.DisplayName, part.TitleLength));
                html.Text($" {HtmlText.Cut(obligation.Provision.Title, part.TitleLength)}");
            }

            if (part.HasParaphrases && obligation.Provision.Paraphrase.Length > 0)
            {
                html.Element(HtmlTag.P, $"In our words: {HtmlText.Cut(obligation.Provision.Paraphrase, 700)}", HtmlAttribute.Class("muted"));
            }

            WriteDerivation(html, part, obligation);
        }
    }

    private static void WriteDerivation(HtmlWriter html, SystemPart part, ObligationResult obligation)
    {
        using (html.Open(HtmlTag.Ul))
        {
            foreach (var sentence in ObligationDerivation.WithoutEvidence(obligation, part.System, part.Judgement.Evidence, part.AsOf))
            {
                using (html.Open(HtmlTag.Li))
                {
                    LinkedSentence.Write(html, part, sentence);
                }
            }

            WriteControls(html, part, obligation);
        }
    }

    private static void WriteControls(HtmlWriter html, SystemPart part, ObligationResult obligation)
    {
        if (obligation.Controls.IsEmpty || !obligation.IsCounted)
        {
            return;
        }

        using (html.Open(HtmlTag.Li))
        {
            html.Text("Evidence: ");
            var isFirst = true;
            foreach (var control in obligation.Controls.Select(covering => covering.Control).Distinct())
            {
                html.Text(isFirst ? "" : ", ");
                html.Link(HtmlLink.To(part.IdOf(control)), HtmlText.Cut(control.Name, part.TitleLength));
                isFirst = false;
            }
        }
    }

    private static string FiguresOf(ArticleGroup article)
    {
        var totals = Totals.Of(article.Obligations);
        var open = article.Obligations.Count(obligation => obligation.Outcome.IsOpen());
        var words = totals.Obligations == 0
            ? "none counts"
            : string.Create(CultureInfo.InvariantCulture, $"{totals[Outcome.Evidenced]} of {totals.Obligations} evidenced");
        return open == 0 ? words : string.Create(CultureInfo.InvariantCulture, $"{words}, {open} open");
    }
}
