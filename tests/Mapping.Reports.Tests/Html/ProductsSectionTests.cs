using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Mapping.Compiler.Coverage;
using Mapping.Reports.Html;
using Mapping.Reports.Json;

namespace Mapping.Reports.Tests.Html;

/// <summary>What the documents say of products, as pictures, see <see cref="Golden"/>.</summary>
public sealed class ProductsSectionTests
{
    private static readonly EvidenceResults Evidence =
        EvidenceResults.Create([new EvidenceResult(new EvidenceKey("screening", "rate", "triage"), EvidenceVerdict.Passing)]);

    [Fact]
    public void Products_on_the_page()
    {
        var page = Parsed(Content());
        var sections = page.QuerySelectorAll("section[aria-labelledby$='-products']").Select(section => PagePicture.Of(section));

        Golden.Check("vendors/report-products.txt", string.Join('\n', sections));
    }

    [Fact]
    public void Every_link_of_the_page_leads_somewhere()
    {
        var page = Parsed(Content());
        var names = page.QuerySelectorAll("[id]").Select(element => element.Id).ToHashSet();

        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby$='-products'] a[href^='#']"));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")?[1..], names));
    }

    [Fact]
    public void A_claim_is_never_marked_as_evidenced()
    {
        var page = Parsed(Content());
        var marks = page.QuerySelectorAll("table.closing .o").Select(mark => (mark.TextContent, IsGood: mark.ClassList.Contains("good"))).ToList();

        Assert.Contains(marks, mark => mark.TextContent == "claimed");
        Assert.All(marks, mark => Assert.Equal(mark.TextContent == "evidenced", mark.IsGood));
    }

    [Fact]
    public void Where_no_product_is_declared_the_page_says_so()
    {
        var content = new ReportContent(Workspaces.Judge("small"), null, "1.0.0") { Gaps = Workspaces.Compile("small").AnalyzeGaps() };
        var page = Parsed(content);

        Assert.Empty(content.Gaps);
        Assert.Equal("No product is declared.", page.QuerySelector("section[aria-labelledby$='-products'] p")?.TextContent);
    }

    [Fact]
    public void The_contract_holds_them_for_each_system() =>
        Golden.Check("vendors/report.json", Written(stream => JsonReport.Write(stream, Content())));

    internal static ReportContent Content()
    {
        var compilation = Workspaces.Compile("vendors", Evidence);
        return new ReportContent(Judgement.Of(compilation, []), null, "1.0.0-test") { Gaps = compilation.AnalyzeGaps() };
    }

    private static IHtmlDocument Parsed(ReportContent content) =>
        new HtmlParser().ParseDocument(Written(stream => HtmlReport.Write(stream, content)));

    private static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
