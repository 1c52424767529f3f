using System.Globalization;
using Mapping.Reports.Html.Sections;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Applicability;

/// <summary>A statement as a section of a page.</summary>
internal static class StatementHtml
{
    private static readonly string[] Headings = ["Provision", "Applicable", "Why", "Implementation", "Controls and owners", "Evidence"];

    public static void Write(HtmlWriter html, ApplicabilityStatement statement, int index)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"statement-{index + 1}");
        using (html.Open(HtmlTag.Section, HtmlAttribute.AriaLabelledBy(id)))
        {
            html.Element(HtmlTag.H2, StatementWords.Title(statement), HtmlAttribute.Id(id));
            html.Element(HtmlTag.P, $"{StatementWords.Summary(statement)}.");
            using (html.Open(HtmlTag.P))
            {
                html.Link(HtmlLink.ToWeb(statement.Framework.Framework.OfficialSource), "The official text");
            }

            using (html.Open(HtmlTag.Table, HtmlAttribute.Class("cards")))
            {
                html.Element(HtmlTag.Caption, "Every provision that may be excluded, in the order of the framework");
                Tables.WriteHead(html, Headings);
                using (html.Open(HtmlTag.Tbody))
                {
                    foreach (var row in statement.Rows)
                    {
                        WriteRow(html, row);
                    }
                }
            }
        }
    }

    private static void WriteRow(HtmlWriter html, StatementRow row)
    {
        using (html.Open(HtmlTag.Tr))
        {
            html.Element(HtmlTag.Th, $"{row.Provision.DisplayName}: {row.Provision.Title}", HtmlAttribute.Scope("row"));
            html.Element(HtmlTag.Td, StatementWords.NameOf(row.State));
            html.Element(HtmlTag.Td, row.Exclusion is null ? row.Reason : $"{row.Reason} Approved by {StatementWords.Approval(row)}.");
            html.Element(HtmlTag.Td, row.Implementation is null ? "" : $"{row.Implementation} ({StatementWords.OutcomeOf(row)})");
            WriteLines(html, [.. StatementWords.Controls(row), .. row.Owners.Select(owner => $"Owner: {owner}")]);
            WriteLines(html, [.. StatementWords.Evidence(row)]);
        }
    }

    private static void WriteLines(HtmlWriter html, string[] lines)
    {
        using (html.Open(HtmlTag.Td))
        {
            foreach (var line in lines)
            {
                html.Element(HtmlTag.Div, line);
            }
        }
    }
}
