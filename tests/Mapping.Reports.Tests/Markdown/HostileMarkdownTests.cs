using System.Text;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Reports.Applicability;
using Mapping.Reports.Comparison;
using Mapping.Reports.GitHub;
using Mapping.Reports.Markdown;
using Mapping.Reports.Tests.Findings;
using Mapping.Reports.Tests.Html;
using Mapping.Reports.Vendors;
using Markdig;

namespace Mapping.Reports.Tests;

/// <summary>
/// Whatever is written in Markdown from a workspace whose every title and reason wants to be a link, a mention or a reference, read by a
/// reader that makes links of addresses as code hosts do.
/// </summary>
public sealed class HostileMarkdownTests
{
    private const string Words = "@octocat fixes #12 GH-12 :tada: http://evil.example www.evil.example a@b.example ![x](http://evil.example) <img src=x> | **b**";

    private static readonly ReportContent Content = LargeWorkspace.Content(60, 1, Words);

    private static readonly Judgement Small = Checks.Judge(
        $$"""
        use iso-42001 edition 2023 as iso
        owner cro "{{Words}}" domain assurance
        system s "{{Words}}" { actor organisation scope iso 9.2.1, A.10.3, A.6.2.6 }
        control c "{{Words}}" { owner cro domain assurance status planned by 2027-01-01 satisfies iso 9.2.1 partially because "{{Words}}" }
        exclude iso A.10.3 because "{{Words}}" approved by cro on 2026-01-01
        waive iso A.6.2.6 until 2027-01-01 because "{{Words}}" approved by cro on 2026-01-01
        """);

    private static readonly MarkdownPipeline Host = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseTaskLists().UseFootnotes().UseEmojiAndSmiley(enableSmileys: false).Build();

    [Theory]
    [InlineData("report")]
    [InlineData("summary")]
    [InlineData("gap")]
    [InlineData("statement")]
    [InlineData("diff")]
    public void Everything_stays_text(string surface)
    {
        var markdown = Written(surface);
        var html = Markdig.Markdown.ToHtml(markdown, Host);

        // The report for pull requests names things and tells no titles, but for those of catalogs.
        Assert.True(surface == "report" || markdown.Contains("octocat", StringComparison.Ordinal));
        Assert.DoesNotMatch("<a |<img|<em>|<code>", html);
        Assert.DoesNotContain("@octocat", html, StringComparison.Ordinal);
        Assert.DoesNotContain("#12", html, StringComparison.Ordinal);
        Assert.DoesNotContain("GH-12", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\ud83c\udf89", html, StringComparison.Ordinal);
    }

    private static string Written(string surface)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var stream = new MemoryStream();
        switch (surface)
        {
            case "report":
                MarkdownReport.Write(stream, new ReportContent(Small, null, "1.0.0"));
                break;
            case "summary":
                JobSummary.Write(text, Checks.Of(Content.Judgement));
                break;
            case "gap":
                VendorGapReport.WriteMarkdown(text, new VendorGap(Content.Gaps.Single(), Content.Judgement.Coverage.Systems.Single(), [], Content.Judgement.Diagnostics));
                break;
            case "statement":
                StatementReport.WriteMarkdown(stream, Small);
                break;
            default:
                ComparisonMarkdown.Write(text, new ComparedSides(
                    WorkspaceComparer.Compare(SideOf(Workspaces.Judge("small")), SideOf(Content.Judgement)), new ComparedSource(Words), new ComparedSource(Words)));
                break;
        }

        return text + Encoding.UTF8.GetString(stream.ToArray());
    }

    private static ComparedWorkspace SideOf(Judgement judgement) => new(judgement.Symbols, judgement.Coverage, judgement.Evidence, judgement.HasErrors);
}
