using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
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
            using (html.Open(HtmlTag.Div, HtmlAttribute.Class($"verdict {StyleClass.Of(verdict.Kind)}")))
            {
                html.Element(HtmlTag.P, verdict.Text, HtmlAttribute.Class($"v {StyleClass.Of(verdict.Kind)}"));
                html.Element(HtmlTag.P, $"{VerdictText.Obligations(content.Judgement)}.");
                foreach (var sentence in content.Judgement.Basis)
                {
                    html.Element(HtmlTag.P, sentence);
                }
            }

            foreach (var gate in content.Judgement.Coverage.Gates)
            {
                Write(html, gate, content);
            }
        }
    }

    private static void Write(HtmlWriter html, GateResult gate, ReportContent content)
    {
        html.Element(HtmlTag.H3, $"{GateWords.NameOf(gate)} for {gate.System.Name} {GateWords.Of(gate)}");
        WriteTurns(html, gate, content);
        using (html.Open(HtmlTag.Table, HtmlAttribute.Class("cards gates")))
        {
            Tables.WriteHead(html, "Requirement", "Verdict", "Share", "Blocked by");
            using (html.Open(HtmlTag.Tbody))
            {
                foreach (var requirement in gate.Requirements)
                {
                    GateRow.Write(html, requirement);
                }
            }
        }
    }

    private static void WriteTurns(HtmlWriter html, GateResult gate, ReportContent content)
    {
        if (content is { Forecast: { HasErrors: false } forecast } && GateOutlook.Of(forecast, gate) is { } outlook)
        {
            html.Element(HtmlTag.P, outlook);
        }
    }
}
