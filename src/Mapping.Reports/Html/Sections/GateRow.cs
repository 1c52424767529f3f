using Mapping.Compiler.Coverage;
using Mapping.Reports.Html.Plots;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html.Sections;

/// <summary>A requirement of a gate with its verdict, its share, and what blocks it.</summary>
internal static class GateRow
{
    public static void Write(HtmlWriter html, RequirementResult requirement, bool hasErrors)
    {
        using (html.Open(HtmlTag.Tr))
        {
            using (Tables.OpenCell(html, "Requirement"))
            {
                html.Element(HtmlTag.Code, requirement.Text);
            }

            using (Tables.OpenCell(html, "Verdict"))
            {
                html.Element(HtmlTag.Span, Words(requirement.Holds, hasErrors), HtmlAttribute.Class($"v {Kind(requirement.Holds, hasErrors)}"));
            }

            Tables.WriteCell(html, "Share", requirement.Obligations == 0 ? "nothing to ask" : Counts.Percent(requirement.Share));
            using (Tables.OpenCell(html, "Blocked by"))
            {
                WriteBlockers(html, requirement);
            }
        }
    }

    /// <summary>Where the sources have errors, nothing is said to be met.</summary>
    private static string Words(bool holds, bool hasErrors) => (holds, hasErrors) switch
    {
        (true, true) => "unjudged",
        (true, _) => "met",
        _ => "not met",
    };

    private static string Kind(bool holds, bool hasErrors) => (holds, hasErrors) switch
    {
        (true, true) => StyleClass.Doubt,
        (true, _) => StyleClass.Good,
        _ => StyleClass.Bad,
    };

    private static void WriteBlockers(HtmlWriter html, RequirementResult requirement)
    {
        if (requirement.Holds)
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
