using System.Text;

namespace Mapping.Reports.Html.Writing;

/// <summary>
/// The frame of a page: one file that needs nothing else, loads nothing and runs nothing, which its content security policy tells the
/// browser as well. Header, navigation, main part and footer are landmarks; the first link leads past what comes before the main part.
/// </summary>
public sealed record HtmlPage
{
    private const string MainId = "main";

    /// <summary>Nothing may be loaded or run; our own style is all there is.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    public required string Title { get; init; }

    /// <summary>Holds the one heading of the first level.</summary>
    public required Action<HtmlWriter> Header { get; init; }

    /// <summary>A list of links to the parts of the page; null where it is short.</summary>
    public Action<HtmlWriter>? Navigation { get; init; }

    public required Action<HtmlWriter> Main { get; init; }

    public required Action<HtmlWriter> Footer { get; init; }

    /// <param name="output">Gets UTF-8; the same page gives the same bytes.</param>
    public void WriteTo(Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var html = new HtmlWriter(text);
        html.DocumentType();
        using (html.Open(HtmlTag.Html, HtmlAttribute.Lang("en")))
        {
            WriteHead(html);
            using (html.Open(HtmlTag.Body))
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
                navigation(html);
            }
        }

        using (html.Open(HtmlTag.Main, HtmlAttribute.Id(MainId), HtmlAttribute.TabIndex(-1)))
        {
            Main(html);
        }

        using (html.Open(HtmlTag.Footer, HtmlAttribute.Class("page")))
        {
            Footer(html);
        }
    }
}
