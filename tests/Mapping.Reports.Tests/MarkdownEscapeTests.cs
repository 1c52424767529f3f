using Mapping.Reports.Outlines;

namespace Mapping.Reports.Tests;

/// <summary>What comes from sources is text in Markdown, whatever it looks like.</summary>
public sealed class MarkdownEscapeTests
{
    [Theory]
    [InlineData("plain text, with a stop.", "plain text, with a stop.")]
    [InlineData("<img src=x>", "\\<img src=x\\>")]
    [InlineData("*a* _b_ `c` [d](e)", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e)")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("- a", "\\- a")]
    [InlineData("1. a 2. b", "1\\. a 2. b")]
    [InlineData("# a", "\\# a")]
    [InlineData("@everyone", "\\@everyone")]
    [InlineData("&amp;", "\\&amp;")]
    [InlineData("http://example.org", "http:<!-- -->//example.org")]
    [InlineData("a\nb\u001b[31m", "a b\\<U+001B\\>\\[31m")]
    public void Marks_are_escaped(string text, string escaped) => Assert.Equal(escaped, MarkdownEscape.Of(text));
}
