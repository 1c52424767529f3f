using Mapping.Compiler.Catalogs;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Sections;

/// <summary>The official texts, and which paraphrase of them was used.</summary>
internal static class SourcesSection
{
    public const string Id = "sources";

    public const string Title = "Official texts";

    public static void Write(HtmlWriter html, ReportContent content)
    {
        using (html.Open(HtmlTag.Section, HtmlAttribute.AriaLabelledBy(Id)))
        {
            html.Element(HtmlTag.H2, Title, HtmlAttribute.Id(Id));
            html.Element(HtmlTag.P, "Only the official texts count. What this report says of them is a paraphrase and no legal advice.");
            using (html.Open(HtmlTag.Ul))
            {
                foreach (var catalog in content.Judgement.Catalogs)
                {
                    using (html.Open(HtmlTag.Li))
                    {
                        html.Text($"{HtmlText.Cut(catalog.Title, Words.TitleLength)}: ");
                        html.Link(HtmlLink.ToWeb(catalog.OfficialSource), HtmlText.Cut(catalog.OfficialSource, Words.TitleLength));
                        html.Text($". Catalog {CatalogOrigin.Named(catalog)}, SHA-256 ");
                        html.Element(HtmlTag.Code, catalog.Sha256);
                        html.Text($". {HtmlText.Cut(catalog.LicenceNotice, 600)}");
                    }
                }
            }
        }
    }
}
