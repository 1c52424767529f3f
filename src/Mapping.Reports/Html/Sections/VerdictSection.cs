using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html.Sections;

/// <summary>Whether the gates hold, what keeps the others from it, and the few figures that a board asks for.</summary>
internal static class VerdictSection
{
    public const string Id = "verdict";

    public const string Title = "Verdict";

    public static void Write(HtmlWriter html, ReportContent content)
    {
        using (html.Open(HtmlTag.Section, HtmlAttribute.AriaLabelledBy(Id)))
        {
            html.Element(HtmlTag.H2, Title, HtmlAttribute.Id(Id));
            var verdict = VerdictText.Of(content.Judgement);
            html.Element(HtmlTag.P, verdict.Text, HtmlAttribute.Class($"verdict {StyleClass.Of(verdict.Style)}"));
            html.Element(HtmlTag.P, $"{VerdictText.Obligations(content.Judgement)}.");
            WriteGates(html, content);
        }
    }

    private static void WriteGates(HtmlWriter html, ReportContent content)
    {
        if (content.Judgement.Coverage.Gates.IsEmpty)
        {
            return;
        }

        using (html.Open(HtmlTag.Table, HtmlAttribute.Class("cards")))
        {
            html.Element(HtmlTag.Caption, "Gates: what must hold before something goes ahead");
            Tables.WriteHead(html, "Gate", "Verdict", "Requirement", "Share", "Blocked by");
            foreach (var gate in content.Judgement.Coverage.Gates)
            {
                using (html.Open(HtmlTag.Tbody))
                {
                    for (var i = 0; i < gate.Requirements.Length; i++)
                    {
                        GateRow.Write(html, gate, i, content);
                    }
                }
            }
        }
    }
}
