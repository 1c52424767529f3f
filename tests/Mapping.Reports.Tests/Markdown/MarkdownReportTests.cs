using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mapping.Compiler.Text;
using Mapping.Reports.Markdown;
using Mapping.Reports.Tests.Html;
using Markdig;

namespace Mapping.Reports.Tests.Markdown;

/// <summary>The short text for pull requests.</summary>
public sealed class MarkdownReportTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseTaskLists().UseFootnotes().UseEmphasisExtras().UseMathematics().Build();

    [Fact]
    public void Markdown_of_the_small_workspace() => Golden.Check("small/report.md", Written(Workspaces.Judge("small", SmallEvidence.Results)));

    [Fact]
    public void Markdown_of_gates_with_evidence() => Golden.Check("gates/report.md", Written(Workspaces.Judge("gates", GateEvidence.Results)));

    [Fact]
    public void Markdown_of_broken_sources() => Golden.Check("broken/report.md", Written(Workspaces.Judge("broken")));

    [Fact]
    public void Markdown_of_products() => Golden.Check("vendors/report.md", Written(ProductsSectionTests.Content()));

    /// <summary>A comment on a pull request of GitHub holds 65,536 characters.</summary>
    [Theory]
    [InlineData(30, 1)]
    [InlineData(2_000, 1)]
    [InlineData(2, 2_000)]
    public void The_text_stays_within_a_comment_however_much_there_is(int systems, int products)
    {
        var one = ProductsSectionTests.Content();
        var coverage = one.Judgement.Coverage;
        var gap = one.Gaps[0] with { Products = [.. Enumerable.Repeat(one.Gaps[0].Products, products).SelectMany(product => product)] };
        var many = one with
        {
            Judgement = one.Judgement with
            {
                Coverage = coverage with
                {
                    Systems = [.. Enumerable.Repeat(coverage.Systems, systems).SelectMany(system => system)],
                    Gates = [.. Enumerable.Repeat(coverage.Gates, systems).SelectMany(gate => gate)],
                },
            },
            Gaps = [.. Enumerable.Repeat(gap, systems)],
        };

        var text = Written(many);
        Assert.InRange(text.Length, 1_000, 65_536);
        Assert.Contains(" more", text, StringComparison.Ordinal);
        Assert.StartsWith("## Regulatory coverage\n\n**", text, StringComparison.Ordinal);
    }

    /// <summary>Rendered, a safe text is a paragraph of nothing but text.</summary>
    [Property(MaxTest = 500)]
    public Property Any_text_stays_text() => Prop.ForAll(HostileText.Arbitrary, text =>
    {
        var html = Markdig.Markdown.ToHtml("x" + SafeMarkdown.Of(text) + "x", Pipeline);

        Assert.Matches(@"\A<p>x[^<>]*x</p>\n\z", html);
    });

    [Fact]
    public void Hosts_make_no_link_of_a_name_a_number_or_an_address() => Assert.Equal(
        "@\u2060someone \\#\u206012 https:\u2060//example.org www\u2060.example.org controls/a.mapping:12",
        SafeMarkdown.Of("@someone #12 https://example.org www.example.org controls/a.mapping:12"));

    private static string Written(Judgement judgement) => Written(new ReportContent(judgement, null, "1.0.0"));

    private static string Written(ReportContent content)
    {
        using var stream = new MemoryStream();
        MarkdownReport.Write(stream, content);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
