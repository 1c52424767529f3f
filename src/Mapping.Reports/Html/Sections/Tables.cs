using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Sections;

/// <summary>What tables have in common.</summary>
internal static class Tables
{
    /// <summary>The class of cells and headings that hold numbers.</summary>
    public const string Number = "n";

    public static void WriteHead(HtmlWriter html, params ReadOnlySpan<string> headings)
    {
        using (html.Open(HtmlTag.Thead))
        using (html.Open(HtmlTag.Tr))
        {
            foreach (var heading in headings)
            {
                html.Element(HtmlTag.Th, heading, HtmlAttribute.Scope("col"));
            }
        }
    }

    /// <summary>A cell that holds only text.</summary>
    public static void WriteCell(HtmlWriter html, string column, string text)
    {
        using (OpenCell(html, column))
        {
            html.Text(text);
        }
    }

    /// <param name="html">The page.</param>
    /// <param name="column">The heading of its column.</param>
    public static HtmlScope OpenCell(HtmlWriter html, string column) => html.Open(HtmlTag.Td, HtmlAttribute.Column(column));
}
