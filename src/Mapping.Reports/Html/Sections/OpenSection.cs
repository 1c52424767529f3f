using Mapping.Compiler.Catalogs;
using Mapping.Reports.Html.Plots;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Sections;

/// <summary>What is open, by who answers for it, with what to do. What nobody answers for comes first.</summary>
internal static class OpenSection
{
    /// <summary>A step for more of them names the first ones and how many follow.</summary>
    private const int ObligationsShown = 12;

    public static void Write(HtmlWriter html, SystemPart part)
    {
        if (part.Open.IsEmpty)
        {
            html.Element(HtmlTag.P, NothingOpen.In(part.Coverage));
            return;
        }

        html.Element(HtmlTag.P, "An obligation behind which controls of several owners stand is listed for each of them.", HtmlAttribute.Class("muted"));
        foreach (var owner in OpenWork.Of(part.Coverage, part.Judgement.Evidence))
        {
            html.Element(HtmlTag.H4, owner.Owner is { } name ? Words.NameOf(part.Content, name) : owner.Title);
            Write(html, part, owner);
        }
    }

    private static void Write(HtmlWriter html, SystemPart part, OpenWork owner)
    {
        using (html.Open(HtmlTag.Table, HtmlAttribute.Class("cards open")))
        {
            Tables.WriteHead(html, "Outcome", "Obligations", "Side", "What to do");
            using (html.Open(HtmlTag.Tbody))
            {
                foreach (var step in owner.Steps)
                {
                    Write(html, part, step);
                }
            }
        }
    }

    private static void Write(HtmlWriter html, SystemPart part, OpenStep step)
    {
        using (html.Open(HtmlTag.Tr))
        {
            using (Tables.OpenCell(html, "Outcome"))
            {
                OutcomeMark.WriteWord(html, step.Outcome);
            }

            using (Tables.OpenCell(html, "Obligations"))
            {
                html.Text($"{step.Framework.Framework.Id} ");
                Words.WriteObligations(html, part, step.Obligations, ObligationsShown);
            }

            Tables.WriteCell(html, "Side", string.Join(", ", step.Obligations.Select(obligation => CatalogNames.NameOf(obligation.Provision.Domain)).Distinct()));
            Tables.WriteCell(html, "What to do", HtmlText.Cut(step.Next, 700));
        }
    }
}
