using System.Text;
using System.Text.Json;
using Mapping.Reports.Json;
using Mapping.Reports.Tests.Html;
using Mapping.Reports.Vendors;
using Markdig;

namespace Mapping.Reports.Tests;

/// <summary>A large report for buyers on a workspace whose every title and reason wants to be more than text.</summary>
public sealed class HostileGapTests
{
    private const string Words = "<b onclick=x>|`**[a](javascript:x)\u001b[31m\u009b2J\u202e\u0007=1+1 @everyone <!-- ";

    private static readonly VendorGap Gap = Analyze();

    [Fact]
    public void On_a_terminal_no_escape_survives()
    {
        var text = Page.Of(page => VendorGapReport.Write(page, Gap));

        Assert.True(text.Count(c => c == '\n') > 1000);
        Assert.DoesNotContain(text, c => c != '\n' && (char.IsControl(c) || c == '\u202e'));
        Assert.Contains("<U+001B>[31m", text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_Markdown_no_markup_survives()
    {
        using var text = new StringWriter { NewLine = "\n" };
        VendorGapReport.WriteMarkdown(text, Gap);
        var html = Markdig.Markdown.ToHtml(text.ToString(), new MarkdownPipelineBuilder().UsePipeTables().Build());

        Assert.DoesNotContain("<b", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<em>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<code>", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', html);
    }

    [Fact]
    public void In_JSON_it_is_the_value_and_nothing_else()
    {
        using var stream = new MemoryStream();
        VendorGapJson.Write(stream, Gap, "1.0.0");
        var bytes = stream.ToArray();
        using var json = JsonDocument.Parse(bytes);

        Assert.DoesNotContain(Encoding.UTF8.GetString(bytes), c => c != '\n' && char.IsControl(c));
        Assert.All(json.RootElement.GetProperty("products").EnumerateArray(), product => Assert.Equal(Words, product.GetProperty("title").GetString()));
        Assert.Equal(3, json.RootElement.GetProperty("products").GetArrayLength());
    }

    private static VendorGap Analyze()
    {
        var content = LargeWorkspace.Content(2_000, 1, Words);
        return new VendorGap(content.Gaps.Single(), content.Judgement.Coverage.Systems.Single(), [], content.Judgement.Diagnostics);
    }
}
