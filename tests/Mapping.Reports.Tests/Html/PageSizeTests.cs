using System.Text;
using AngleSharp.Html.Parser;
using Mapping.Reports.Html;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Tests.Html;

/// <summary>How large a page becomes: never more than 10 MB, and where something has to be left out it says so.</summary>
public sealed class PageSizeTests
{
    private const int Most = 10_000_000;

    /// <summary>As long as titles get before they are cut, and each character of it takes five or six when it is escaped.</summary>
    private static readonly string Hostile = string.Concat(Enumerable.Repeat("<i>&'</i>\u202e\u001b[31m漢", 16));

    [Fact]
    public void Ten_thousand_obligations_are_all_on_the_page()
    {
        var page = Written(LargeWorkspace.Content(10_000, 1, "Keep a record of what was reviewed"));

        Assert.InRange(page.Length, 1_000_000, Most);
        Assert.DoesNotContain(HtmlPage.Cut, Encoding.UTF8.GetString(page), StringComparison.Ordinal);
        Assert.Equal(10_000, new HtmlParser().ParseDocument(new MemoryStream(page)).QuerySelectorAll("details.article > details").Length);
    }

    [Theory]
    [InlineData(10_000, 1)]
    [InlineData(1_900, 12)]
    [InlineData(10, 900)]
    public void However_hostile_and_large_a_page_is_whole_and_says_what_it_leaves_out(int obligations, int systems)
    {
        var bytes = Written(LargeWorkspace.Content(obligations, systems, Hostile));
        var page = new HtmlParser().ParseDocument(new MemoryStream(bytes));

        Assert.InRange(bytes.Length, 1_000_000, Most);
        Assert.Equal(Encoding.UTF8.GetString(bytes).Contains("Cut here:", StringComparison.Ordinal), page.QuerySelectorAll("main p.bad").Any(p => p.TextContent.StartsWith("Cut here:", StringComparison.Ordinal)));
        Assert.Equal("How to read this report", page.QuerySelector("#reading")?.TextContent);
        Assert.EndsWith("</html>\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("i, script, img"));
    }

    [Fact]
    public void What_does_not_fit_is_left_out_and_said()
    {
        var page = new HtmlParser().ParseDocument(new MemoryStream(Written(LargeWorkspace.Content(1_900, 12, Hostile))));

        Assert.Contains(page.QuerySelectorAll("main p.bad"), sentence => sentence.TextContent.StartsWith(HtmlPage.Cut, StringComparison.Ordinal));
    }

    private static byte[] Written(ReportContent content)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(stream, content);
        return stream.ToArray();
    }
}
