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
}
