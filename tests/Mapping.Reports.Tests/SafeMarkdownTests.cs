using FsCheck.Xunit;
using Mapping.Reports.Markdown;

namespace Mapping.Reports.Tests;

/// <summary>What sources say stands in Markdown as it is written.</summary>
public sealed class SafeMarkdownTests
{
    [Theory]
    [InlineData("Article 15(5) on evasion", "Article 15(5) on evasion")]
    [InlineData("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;")]
    [InlineData("[click](https://example.org)", "\\[click\\](https&#58;//example.org)")]
    [InlineData("a | b\nc", "a \\| b c")]
    [InlineData("*all* `code` _x_ ~~y~~", "\\*all\\* \\`code\\` \\_x\\_ \\~\\~y\\~\\~")]
    [InlineData("@everybody #1", "&#64;everybody \\#1")]
    [InlineData("- item", "\\- item")]
    [InlineData("\u001b[31m", "&lt;U+001B&gt;\\[31m")]
    public void Markup_is_shown(string text, string expected) =>
        Assert.Equal(expected, SafeMarkdown.Of(text));

    [Property]
    public void Nothing_is_left_that_begins_markup(string? text)
    {
        var safe = SafeMarkdown.Of(text ?? "");

        Assert.DoesNotContain('<', safe);
        Assert.DoesNotContain('\n', safe);
        Assert.DoesNotContain("](", safe.Replace("\\](", "", StringComparison.Ordinal), StringComparison.Ordinal);
        for (var i = safe.IndexOf('|', StringComparison.Ordinal); i >= 0; i = safe.IndexOf('|', i + 1))
        {
            Assert.Equal('\\', safe[i - 1]);
        }
    }
}
