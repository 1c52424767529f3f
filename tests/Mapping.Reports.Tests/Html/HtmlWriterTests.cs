using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Tests.Html;

/// <summary>No text gets out of its place: neither as content nor as the value of an attribute.</summary>
public sealed class HtmlWriterTests
{
    [Fact]
    public void Text_is_escaped() => Assert.Equal(
        "<p title=\"&quot;&gt;&lt;script&gt;&#39;\">a &lt;b&gt; &amp;amp; &quot;c&quot; &#39;d&#39;</p>\n",
        Written(html => html.Element(HtmlTag.P, "a <b> &amp; \"c\" 'd'", HtmlAttribute.Hint("\"><script>'"))));

    [Fact]
    public void What_moves_the_cursor_or_turns_the_writing_is_shown_as_its_number() => Assert.Equal(
        "<p>a&lt;U+0000&gt;b&lt;U+001B&gt;[31m &lt;U+202E&gt;drow&lt;U+2066&gt; end \ufffd \ufffd</p>\n",
        Written(html => html.Element(HtmlTag.P, "a\0b\u001b[31m\n\u202edrow\u2066 end \ud800 \uffff")));

    [Fact]
    public void What_nobody_reads_to_its_end_is_cut()
    {
        var written = Written(html => html.Element(HtmlTag.P, new string('a', 10_000)));

        Assert.Equal($"<p>{new string('a', HtmlText.MaxLength)}… ({10_000 - HtmlText.MaxLength} more characters)</p>\n", written);
    }

    [Fact]
    public void A_cut_never_halves_a_character() => Assert.Equal("a… (3 more characters)", HtmlText.Cut("a\U0001f600b", 2));

    [Theory]
    [InlineData("https://eur-lex.europa.eu/eli/reg/2024/1689/oj", true)]
    [InlineData("HTTP://example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("java\nscript:alert(1)", false)]
    [InlineData("data:text/html,<script>", false)]
    [InlineData("//example.org", false)]
    [InlineData("/etc/passwd", false)]
    [InlineData("", false)]
    public void Only_pages_of_the_web_are_links_to_it(string address, bool isLink) => Assert.Equal(isLink, HtmlLink.ToWeb(address) is not null);

    [Theory]
    [InlineData("controls/security.mapping#L12", true)]
    [InlineData("../a%20b.mapping", true)]
    [InlineData("file:///work/a.mapping#L12", true)]
    [InlineData("https://example.org/a", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("\tjavascript:alert(1)", false)]
    [InlineData("//example.org/a", false)]
    [InlineData("\\\\example.org\\a", false)]
    [InlineData("", false)]
    public void Only_files_are_links_to_files(string address, bool isLink) => Assert.Equal(isLink, HtmlLink.ToFile(address) is not null);

    [Property(MaxTest = 500)]
    public Property Any_text_stays_the_text_of_its_element() => Prop.ForAll(HostileText.Arbitrary, text =>
    {
        var body = Parsed(html => html.Element(HtmlTag.P, text, HtmlAttribute.Hint(text), HtmlAttribute.Id(text)));
        var paragraph = Assert.Single(body.Children);

        Assert.Equal("P", paragraph.TagName);
        Assert.Empty(paragraph.Children);
        Assert.Equal(["title", "id"], paragraph.Attributes.Select(attribute => attribute.Name));
        Assert.Equal(paragraph.TextContent, paragraph.GetAttribute("title"));
        Assert.DoesNotContain(paragraph.TextContent, character => char.IsControl(character) || character is '\u202e' or '\u2066');
    });

    [Fact]
    public void The_frame_of_a_page_runs_and_loads_nothing()
    {
        using var stream = new MemoryStream();
        new HtmlPage
        {
            Title = "</title><script>",
            Header = html => html.Element(HtmlTag.H1, "Title"),
            Main = html => html.Element(HtmlTag.P, "Main"),
            Footer = html => html.Element(HtmlTag.P, "Footer"),
        }.WriteTo(stream);
        var document = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(stream.ToArray()));

        Assert.Equal("</title><script>", document.Title);
        Assert.Empty(document.QuerySelectorAll("script, link, img, iframe, object, embed, form, base"));
        Assert.StartsWith("default-src 'none'", document.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal(["A", "HEADER", "MAIN", "FOOTER"], document.Body?.Children.Select(element => element.TagName));
        Assert.Equal("main", document.QuerySelector("main")?.Id);
    }

    private static IElement Parsed(Action<HtmlWriter> write)
    {
        var document = new HtmlParser().ParseDocument($"<!DOCTYPE html><html><head></head><body>{Written(write)}</body></html>");
        return document.Body ?? throw new InvalidOperationException("A parsed document has a body.");
    }

    private static string Written(Action<HtmlWriter> write)
    {
        using var text = new StringWriter();
        write(new HtmlWriter(text));
        return text.ToString();
    }
}
