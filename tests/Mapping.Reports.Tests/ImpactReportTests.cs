using System.Text;
using Mapping.Compiler;
using Mapping.Compiler.Coverage.Impact;
using Mapping.Compiler.Text;
using Mapping.Reports.Html;
using Mapping.Reports.Impact;
using Mapping.Reports.Json;
using Mapping.Reports.Tests.Html;

namespace Mapping.Reports.Tests;

/// <summary>Amendments as pictures: the example on the Act as first published and as it is.</summary>
public sealed class ImpactReportTests
{
    private const string Source =
        """
        use eu-ai-act edition 2024-07-12 as aia
        owner ciso "CISO" domain security
        system app "App" {
          actor provider
          class high-risk annex-iii
          facts special-categories-for-bias
          scope aia Articles 9..15, 25
        }
        feed runs "Runs" { files "runs/*.jsonl" time at system any }
        control special-data "Special data" { owner ciso satisfies aia Article 10(5)(b) evidence kept { from runs expect count() >= 1 } }
        control contracts "Contracts" { owner ciso satisfies aia Article 25(4) on agreement }
        control hand-over "Hand-over" { owner ciso satisfies aia Article 25(2) }
        waive aia Article 10(1) until 2027-01-31 because "we work on it" approved by ciso on 2026-02-02
        exclude aia Article 13(3)(f) because "no logs leave the house" approved by ciso on 2026-02-02
        gate release { require aia Article 15(5) mapped }

        """;

    private static readonly WorkspaceImpact Forward = Of("2024-07-12", "2026-07-27");

    [Fact]
    public void Text_of_an_amendment() => Golden.Check("impact/forward.txt", Page.Of(page => ImpactText.Write(page, Forward)));

    [Fact]
    public void Text_of_the_way_back() => Golden.Check("impact/back.txt", Page.Of(page => ImpactText.Write(page, Of("2026-07-27", "2024-07-12"))));

    [Fact]
    public void Markdown_of_an_amendment()
    {
        using var text = new StringWriter { NewLine = "\n" };
        ImpactMarkdown.Write(text, Forward);
        Golden.Check("impact/forward.md", text.ToString());
        Assert.InRange(text.ToString().Length, 1_000, 65_536);
    }

    [Fact]
    public void Json_of_an_amendment()
    {
        using var stream = new MemoryStream();
        var few = Forward with { Impact = Forward.Impact with { Provisions = [.. Forward.Impact.Provisions.Take(14)] } };
        ImpactJson.Write(stream, few, "1.0.0");
        Golden.Check("impact/forward.json", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Page_of_an_amendment() => Golden.Check("impact/forward-page.txt", PagePicture.Of(PageOf(Forward).QuerySelectorAll("body").Single()));

    /// <summary>What a catalog says is text and never markup, wherever on the page it stands.</summary>
    [Fact]
    public void Nothing_of_a_catalog_becomes_markup_on_the_page()
    {
        const string evil = "</td></table><script>alert(1)</script><img src=x onerror=y>";
        static string Law(string edition, string words) =>
            $"---\nframework: law\nedition: {edition}\n{(edition == "2" ? "replaces: 1\n" : "")}title: \"{words}\"\n---\n\n## Facts\n\n### told\n\nIs it {words}?\n\n- provision: R-1\n- undeclared: no\n\n## Provisions\n\n### R-1 — `{words}`\n\n`{words}`\n";
        var workspace = BoundWorkspace.Bind(
            [new SourceText("main.mapping", "use law edition 1\nsystem app \"App\" { facts told scope law }\n")],
            [new SourceText("catalogs/law/1.md", Law("1", evil)), new SourceText("catalogs/law/2.md", Law("2", evil + evil))]);
        var (first, second) = (workspace.FindCatalog("law", "1"), workspace.FindCatalog("law", "2"));
        Assert.NotNull(first);
        Assert.NotNull(second);
        var page = PageOf(new WorkspaceImpact(ImpactAnalyzer.Analyze(workspace, first, second), HasErrors: false));
        Assert.Empty(page.QuerySelectorAll("script, img"));
        Assert.Contains("<script>alert(1)</script>", page.QuerySelectorAll("main").Single().TextContent, StringComparison.Ordinal);
    }

    /// <summary>Facts of ours and rules on them stand apart, and nobody is told that they are law.</summary>
    [Fact]
    public void Facts_of_ours_are_no_new_law()
    {
        var (ours, law) = (Forward.Impact.Parts.Where(part => part.IsOurs).ToList(), Forward.Impact.Parts.Where(part => !part.IsOurs).ToList());
        Assert.Equal(
            ["acts-without-approval", "keeps-memory", "retrieves-data-at-run-time", "uses-tools", "works-with-other-agents"],
            ours.Where(part => part.Kind == PartKind.Fact).Select(part => part.Name));
        Assert.Equal(12, ours.Count(part => part.Kind == PartKind.ScopeRule));
        Assert.DoesNotContain(law, part => part.Name.Contains("agent", StringComparison.Ordinal) || part.Name == "uses-tools");
        Assert.Equal("chapter-ix", Assert.Single(law, part => part.Kind == PartKind.Reading).Name);
    }

    private static AngleSharp.Html.Dom.IHtmlDocument PageOf(WorkspaceImpact result)
    {
        using var stream = new MemoryStream();
        ImpactPage.Write(stream, result, "1.0.0");
        return new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static WorkspaceImpact Of(string from, string to)
    {
        var workspace = BoundWorkspace.Bind([new SourceText("main.mapping", Source)], []);
        Assert.False(workspace.HasErrors);
        var (first, second) = (workspace.FindCatalog("eu-ai-act", from), workspace.FindCatalog("eu-ai-act", to));
        Assert.NotNull(first);
        Assert.NotNull(second);
        return new WorkspaceImpact(ImpactAnalyzer.Analyze(workspace, first, second), HasErrors: false);
    }
}
