using System.Text;

namespace Mapping.Reports.Html.Writing;

/// <summary>
/// The frame of a page: one file that needs nothing else, loads nothing and runs nothing, which its content security policy tells the
/// browser as well. Header, navigation, main part and footer are landmarks; the first link leads past what comes before the main part.
/// </summary>
public sealed record HtmlPage
{
    /// <summary>No page is larger: browsers grow slow and mail refuses it. The footer has its place beyond this.</summary>
    public const long MostBytes = 9_900_000;

    /// <summary>What a page says where it ends early.</summary>
    public const string Cut = "Cut here: the page would grow larger than 10 MB. What follows is left out, and links to it lead nowhere.";

    private const string MainId = "main";

    private const long MostBytesOfNavigation = 500_000;

    /// <summary>Nothing may be loaded or run; our own style is all there is.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    public required string Title { get; init; }

    /// <summary>Holds the one heading of the first level.</summary>
    public required Action<HtmlWriter> Header { get; init; }

    /// <summary>A list of links to the parts of the page; null where it is short.</summary>
    public Action<HtmlWriter>? Navigation { get; init; }

    public required Action<HtmlWriter> Main { get; init; }

    public required Action<HtmlWriter> Footer { get; init; }

    /// <summary>Whether it is a wide table for the most part, which is printed on sheets that lie.</summary>
    public bool IsWide { get; init; }

    /// <summary>Whether there is a table of many systems on it, which has a style of its own.</summary>
    public bool HasPortfolio { get; init; }

    /// <param name="output">Gets UTF-8; the same page gives the same bytes.</param>
    public void WriteTo(Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var html = new HtmlWriter(text);
        html.DocumentType();
        using (html.Open(HtmlTag.Html, HtmlAttribute.Lang("en")))
        {
            WriteHead(html);
            using (html.Open(HtmlTag.Body, IsWide ? HtmlAttribute.Class("wide") : HtmlAttribute.None))
            {
                WriteBody(html);
            }
        }
    }

    private void WriteHead(HtmlWriter html)
    {
        using (html.Open(HtmlTag.Head))
        {
            html.Empty(HtmlTag.Meta, HtmlAttribute.Charset("utf-8"));
            html.Empty(HtmlTag.Meta, HtmlAttribute.HttpEquiv("Content-Security-Policy"), HtmlAttribute.Content(Policy));
            html.Empty(HtmlTag.Meta, HtmlAttribute.MetaName("viewport"), HtmlAttribute.Content("width=device-width, initial-scale=1"));
            html.Empty(HtmlTag.Meta, HtmlAttribute.MetaName("color-scheme"), HtmlAttribute.Content("light dark"));
            html.Empty(HtmlTag.Meta, HtmlAttribute.MetaName("referrer"), HtmlAttribute.Content("no-referrer"));
            html.Element(HtmlTag.Title, Title);
            html.Style(HtmlStyleSheet.Page);
            if (HasPortfolio)
            {
                html.Style(HtmlStyleSheet.Portfolio);
            }
        }
    }

    private void WriteBody(HtmlWriter html)
    {
        html.Element(HtmlTag.A, "Skip to the content", HtmlAttribute.Class("skip"), HtmlAttribute.Href(HtmlLink.To(MainId)));
        using (html.Open(HtmlTag.Header, HtmlAttribute.Class("page")))
        {
            Header(html);
        }

        if (Navigation is { } navigation)
        {
            using (html.Open(HtmlTag.Nav, HtmlAttribute.Class("page"), HtmlAttribute.AriaLabel("Contents")))
            {
                html.Within(MostBytesOfNavigation, navigation);
            }
        }

        using (html.Open(HtmlTag.Main, HtmlAttribute.Id(MainId), HtmlAttribute.TabIndex(-1)))
        {
            if (html.Within(MostBytes, Main))
            {
                html.Element(HtmlTag.P, Cut, HtmlAttribute.Class("v bad"));
            }
        }

        using (html.Open(HtmlTag.Footer, HtmlAttribute.Class("page")))
        {
            Footer(html);
        }
    }
}
