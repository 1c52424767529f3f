using Mapping.Reports.Html.Writing;
using Mapping.Reports.Portfolios;

namespace Mapping.Reports.Html.Sections;

/// <summary>The links to the parts of the report. Where there are many systems, their own parts are left out.</summary>
internal static class ContentsSection
{
    private const int MostSystemsInDetail = 3;

    public static void Write(HtmlWriter html, IReadOnlyList<SystemPart> systems, ReportContent content)
    {
        using (html.Open(HtmlTag.Ul))
        {
            if (PortfolioSection.IsIn(content))
            {
                Write(html, PortfolioSection.Id, PortfolioWords.Title);
            }

            Write(html, VerdictSection.Id, VerdictSection.Title);
            foreach (var system in systems)
            {
                Write(html, system, systems.Count <= MostSystemsInDetail);
            }

            if (content.Forecast is not null)
            {
                Write(html, ForecastSection.Id, ForecastSection.Title);
            }

            Write(html, VendorsSection.Id, VendorsSection.Title);
            Write(html, FindingsSection.Id, FindingsSection.Title);
            Write(html, ReadingSection.Id, ReadingSection.Title);
            Write(html, SourcesSection.Id, SourcesSection.Title);
        }
    }

    private static void Write(HtmlWriter html, SystemPart system, bool inDetail)
    {
        Write(html, system.Id("system"), HtmlText.Cut(system.System.Title, Words.TitleLength));
        foreach (var part in inDetail ? SystemSection.Parts : [])
        {
            Write(html, system.Id(part.Id), part.Title);
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
