using System.Globalization;
using Mapping.Reports.Html.Plots;
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

            using (html.Open(HtmlTag.Table, HtmlAttribute.Class("cards statement")))
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
            using (html.Open(HtmlTag.Th, HtmlAttribute.Scope("row")))
            {
                html.Text($"{row.Provision.DisplayName} ");
                html.Element(HtmlTag.Small, row.Provision.Title);
            }

            Tables.WriteCell(html, Headings[1], StatementWords.NameOf(row.State));
            Tables.WriteCell(html, Headings[2], row.Exclusion is null ? row.Reason : $"{row.Reason}. Approved by {StatementWords.Approval(row)}.");
            WriteImplementation(html, row);
            WriteLines(html, Headings[4], [.. StatementWords.Controls(row), .. row.Owners.Select(owner => $"Owner: {owner}")]);
            WriteLines(html, Headings[5], [.. StatementWords.Evidence(row)]);
        }
    }

    private static void WriteImplementation(HtmlWriter html, StatementRow row)
    {
        using (Tables.OpenCell(html, Headings[3]))
        {
            if (row is { Implementation: { } words, Result: { } result })
            {
                html.Element(HtmlTag.Div, words);
                OutcomeMark.WriteWord(html, result.Outcome);
            }
        }
    }

    private static void WriteLines(HtmlWriter html, string column, string[] lines)
    {
        using (Tables.OpenCell(html, column))
        {
            foreach (var line in lines)
            {
                html.Element(HtmlTag.Div, line);
            }
        }
    }
}
