using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Html.Plots;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html.Sections;

/// <summary>A requirement of a gate with its verdict, its share, and what blocks it.</summary>
internal static class GateRow
{
    public static void Write(HtmlWriter html, RequirementResult requirement)
    {
        using (html.Open(HtmlTag.Tr))
        {
            using (Tables.OpenCell(html, "Requirement"))
            {
                html.Element(HtmlTag.Code, requirement.Text);
            }

            using (Tables.OpenCell(html, "Verdict"))
            {
                html.Element(HtmlTag.Span, GateWords.Of(requirement), HtmlAttribute.Class($"v {StyleClass.Of(requirement.Standing.Kind())}"));
            }

            Tables.WriteCell(html, "Share", GateWords.Figure(requirement));
            using (Tables.OpenCell(html, "Blocked by"))
            {
                WriteBlockers(html, requirement);
            }
        }
    }

    private static void WriteBlockers(HtmlWriter html, RequirementResult requirement)
    {
        if (requirement.Standing != GateStanding.NotMet)
        {
            html.Text("nothing");
            return;
        }

        foreach (var (outcome, count, names) in BlockerText.Groups(requirement))
        {
            using (html.Open(HtmlTag.Div))
            {
                OutcomeMark.WriteWord(html, outcome, $"{count.ToString(System.Globalization.CultureInfo.InvariantCulture)} {CoverageNames.NameOf(outcome)}");
                html.Text($" {HtmlText.Cut(names, Sections.Words.TitleLength)}");
            }
        }
    }
}
