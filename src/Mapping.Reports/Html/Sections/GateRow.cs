using Mapping.Compiler.Coverage;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html.Sections;

/// <summary>A requirement of a gate; the first row of a gate says its verdict as well.</summary>
internal static class GateRow
{
    public static void Write(HtmlWriter html, GateResult gate, int index, ReportContent content)
    {
        using (html.Open(HtmlTag.Tr))
        {
            html.Element(HtmlTag.Td, index == 0 ? Name(gate) : "");
            html.Element(HtmlTag.Td, index == 0 ? Verdict(gate.Holds, content.Judgement.HasErrors) : "");
            var requirement = gate.Requirements[index];
            html.Element(HtmlTag.Td, requirement.Text);
            html.Element(HtmlTag.Td, requirement.Obligations == 0 ? "nothing to ask" : Counts.Percent(requirement.Share), HtmlAttribute.Class(Tables.Number));
            html.Element(HtmlTag.Td, string.Join("; ", BlockerText.Groups(requirement).Select(group => $"{group.Count} {CoverageNames.NameOf(group.Outcome)}: {group.Names}")));
        }
    }

    private static string Name(GateResult gate) => $"{(gate.Gate is null ? "default gate" : gate.Name)} for {gate.System.Name}";

    private static string Verdict(bool holds, bool hasErrors) => (holds, hasErrors) switch
    {
        (_, true) => "not judged",
        (true, _) => "holds",
        _ => "does not hold",
    };
}
