using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Portfolios;
using Mapping.Reports.Html;
using Mapping.Reports.Portfolios;

namespace Mapping.Reports.Tests.Html;

/// <summary>The report of several systems starts with the portfolio, and says there what the model says.</summary>
public sealed class PortfolioSectionTests
{
    [Fact]
    public void The_page_of_three_systems()
    {
        var page = Parsed(Example.AgentPlatform);
        var section = page.QuerySelector("main > section");

        Assert.Equal("portfolio", section?.ClassName);
        Golden.Check("agent-platform/portfolio-page.txt", PagePicture.Of(section ?? page.Body!));
    }

    [Fact]
    public void One_system_has_none()
    {
        var page = Parsed(Example.LoanScoring);

        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Empty(page.QuerySelectorAll(".portfolio, .heat, #portfolio, [href='#portfolio']"));
    }

    [Fact]
    public void Every_link_leads_to_one_place_and_none_of_it_runs()
    {
        var page = Parsed(Example.AgentPlatform);
        var places = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(places.Distinct(), places);
        Assert.All(page.QuerySelectorAll(".portfolio a"), link => Assert.Contains(link.GetAttribute("href")?[1..], places));
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, [onclick], [style]"));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(30)]
    public void Each_cell_is_there_once_in_the_words_and_the_colour_of_the_model(int systems)
    {
        var content = Many(Example.AgentPlatform, systems);
        var portfolio = content.Judgement.Portfolio;
        var tables = Parsed(content).QuerySelectorAll("table.portfolio");

        Assert.Equal((systems + 7) / 8, tables.Length);
        Assert.All(tables, table => Assert.InRange(table.QuerySelectorAll("thead th").Length, 2, 9));
        foreach (var (row, index) in portfolio.Rows.Where(row => !row.BindsNone).Select((row, index) => (row, index)))
        {
            var cells = tables.SelectMany(table => table.QuerySelectorAll("tr").Where(line => line.QuerySelector("td a") is not null).ElementAt(index).QuerySelectorAll("td")).ToList();
            Assert.Equal(row.Cells.Select(cell => string.Join("; ", PortfolioWords.LinesOf(cell))), cells.Select(LinesOf));
            Assert.Equal(row.Cells.Select(cell => $"heat {cell.Kind}".ToLowerInvariant()), cells.Select(cell => cell.ClassName));
        }
    }

    [Fact]
    public void Where_the_sources_have_errors_no_cell_is_drawn_as_shown()
    {
        var judgement = Example.AgentPlatform.Judgement;
        var broken = Workspaces.Judge("broken").Diagnostics.First(diagnostic => diagnostic.IsError);
        var page = Parsed(Example.AgentPlatform with { Judgement = judgement with { Diagnostics = [.. judgement.Diagnostics, broken] } });

        Assert.NotEmpty(page.QuerySelectorAll("td.heat a"));
        Assert.Empty(page.QuerySelectorAll("td.heat.good a"));
        Assert.Contains(PortfolioWords.ErrorsFirst, page.QuerySelector(".portfolio .verdict")?.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The numbers in words are those that the letters have.</summary>
    [Fact]
    public void Words_and_letters_count_the_same()
    {
        var obligation = Example.AgentPlatform.Judgement.Coverage.Systems[0].Obligations[0];
        ObligationResult Of(Outcome outcome) => obligation with { Outcome = outcome };

        var all = new PortfolioCell([Of(Outcome.Failing), Of(Outcome.Evidenced), Of(Outcome.Failing), Of(Outcome.NotCovered), Of(Outcome.Excluded), Of(Outcome.NotApplicable)], 3);
        Assert.Equal("1 evidenced; 2 failing; 1 not judged; 3 not in scope; 1 excluded; 1 does not bind", string.Join("; ", PortfolioWords.LinesOf(all)));
        Assert.Equal("1E 2F, 1 not judged, 3 not in scope, 1 excluded, 1 does not bind", PortfolioWords.Of(all));
        Assert.Equal("does not bind", Assert.Single(PortfolioWords.LinesOf(new PortfolioCell([], 0))));
        Assert.Equal("not judged", Assert.Single(PortfolioWords.LinesOf(new PortfolioCell([], 0) { IsCovered = false })));
        Assert.Equal("not judged; 1 evidenced", string.Join("; ", PortfolioWords.LinesOf(new PortfolioCell([Of(Outcome.Evidenced)], 0) { IsCovered = false })));
    }

    /// <summary>The systems of a workspace again and again, until there are so many.</summary>
    internal static ReportContent Many(ReportContent content, int systems)
    {
        var coverage = content.Judgement.Coverage;
        return content with
        {
            Judgement = content.Judgement with
            {
                Coverage = coverage with { Systems = [.. Enumerable.Range(0, systems).Select(index => coverage.Systems[index % coverage.Systems.Length])] },
            },
        };
    }

    private static string LinesOf(IElement cell) => string.Join("; ", cell.QuerySelectorAll(".line").Select(line => line.TextContent));

    private static IHtmlDocument Parsed(ReportContent content)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(stream, content);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
