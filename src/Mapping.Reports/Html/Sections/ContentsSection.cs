using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Sections;

/// <summary>The links to the parts of the report.</summary>
internal static class ContentsSection
{
    public static void Write(HtmlWriter html, ReportContent content)
    {
        using (html.Open(HtmlTag.Ul))
        {
            Write(html, VerdictSection.Id, VerdictSection.Title);
        }
    }

    private static void Write(HtmlWriter html, string id, string title)
    {
        using (html.Open(HtmlTag.Li))
        {
            html.Link(HtmlLink.To(id), title);
        }
    }
}
