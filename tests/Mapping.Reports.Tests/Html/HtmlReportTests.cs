using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mapping.Reports.Html;

namespace Mapping.Reports.Tests.Html;

/// <summary>The page as a browser sees it.</summary>
public sealed class HtmlReportTests
{
    private static readonly string Harmless = SkeletonOf(Parsed(HostileWorkspace.Content("harmless")));

    [Property(MaxTest = 60)]
    public Property Hostile_text_changes_nothing_but_text() =>
        Prop.ForAll(HostileText.Arbitrary, text => Assert.Equal(Harmless, SkeletonOf(Parsed(HostileWorkspace.Content(text)))));

    [Property(MaxTest = 20)]
    public Property Hostile_text_changes_nothing_but_text_in_a_portfolio() => Prop.ForAll(HostileText.Arbitrary, text => Assert.Equal(
        SkeletonOf(Parsed(PortfolioSectionTests.Many(HostileWorkspace.Content("harmless"), 3))),
        SkeletonOf(Parsed(PortfolioSectionTests.Many(HostileWorkspace.Content(text), 3)))));

    [Fact]
    public void Ten_thousand_characters_change_nothing_but_text() =>
        Assert.Equal(Harmless, SkeletonOf(Parsed(HostileWorkspace.Content(string.Concat(Enumerable.Repeat("<b>\"'\u202e", 1700))))));

    [Fact]
    public void The_harmless_page_has_the_text_where_it_belongs()
    {
        var page = Parsed(HostileWorkspace.Content("harmless"));

        Assert.Equal("xharmless", page.QuerySelector("h1")?.TextContent);
        Assert.Contains("Every obligation, and why", page.QuerySelectorAll("h3").Select(heading => heading.TextContent));
        Assert.Contains(page.QuerySelectorAll("td"), cell => cell.TextContent == "half xharmless");
        Assert.Contains(page.QuerySelectorAll("td a"), link => link.GetAttribute("href") == "harmless#L7");
    }

    /// <summary>Beside the verdict, and at the foot of the page.</summary>
    [Fact]
    public void Answers_from_a_cache_are_told_with_the_cache()
    {
        var content = HostileWorkspace.Content("harmless");
        var kept = content with { Judgement = content.Judgement with { Kept = new KeptAnswers(".kept", ["a", "b"]) } };
        const string Sentence =
            "The answers on evidence of 2 feeds (a, b) were taken from the cache at .kept; rules, day and digests of the files are those of this run.";

        Assert.Contains(Sentence, Parsed(kept).QuerySelector(".verdict")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(Sentence, Parsed(kept).QuerySelector("footer")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("cache", Parsed(content).QuerySelector("footer")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_has_no_harmless_address_is_text()
    {
        var page = Parsed(HostileWorkspace.Content("harmless") with { PlaceAddress = (_, _) => "javascript:alert(1)" });

        Assert.All(page.QuerySelectorAll("a"), link => Assert.Matches("^(#|https://)", link.GetAttribute("href") ?? ""));
    }

    [Fact]
    public void Every_link_within_the_page_leads_somewhere_and_no_name_is_given_twice()
    {
        var page = Parsed(HostileWorkspace.Content("harmless"));
        var names = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(names.Distinct(), names);
        Assert.All(
            page.QuerySelectorAll("[href^='#'], [aria-labelledby]"),
            element => Assert.Contains(element.GetAttribute("href")?[1..] ?? element.GetAttribute("aria-labelledby"), names));
    }

    [Fact]
    public void Headings_go_down_one_level_at_a_time()
    {
        var levels = Parsed(HostileWorkspace.Content("harmless")).QuerySelectorAll("h1, h2, h3, h4, h5").Select(heading => heading.TagName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First}, then h{pair.Second}"));
    }

    [Fact]
    public void The_same_verdict_gives_the_same_bytes() =>
        Assert.Equal(Written(HostileWorkspace.Content("harmless")), Written(HostileWorkspace.Content("harmless")));

    [Theory]
    [InlineData("small")]
    [InlineData("bank")]
    [InlineData("broken")]
    [InlineData("gates")]
    public void Any_workspace_makes_a_whole_page(string workspace)
    {
        var page = Parsed(new ReportContent(Workspaces.Judge(workspace), null, "1.0.0"));

        Assert.NotNull(page.QuerySelector("footer p"));
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, [onclick], [style]"));
    }

    private static IHtmlDocument Parsed(ReportContent content) => new HtmlParser().ParseDocument(Written(content));

    private static string Written(ReportContent content)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(stream, content);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Elements and the names of their attributes, without any text.</summary>
    private static string SkeletonOf(IDocument document)
    {
        var skeleton = new StringBuilder();
        foreach (var element in document.All)
        {
            skeleton.Append(element.Ancestors().Count()).Append(element.LocalName).AppendJoin(' ', element.Attributes.Select(attribute => " " + attribute.Name)).Append('\n');
        }

        return skeleton.ToString();
    }
}
