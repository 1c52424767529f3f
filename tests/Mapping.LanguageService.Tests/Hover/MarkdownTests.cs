using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.Tests;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("[click](http://x)", "\\[click\\](http://x)")]
    [InlineData("<img src=x>", "\\<img src=x\\>")]
    [InlineData("a\nb", "a b")]
    [InlineData("a\u202eb", "ab")]
    public void Text_of_others_is_no_markup(string text, string expected) => Assert.Equal(expected, Markdown.Escape(text));

    [Fact]
    public void Code_stays_one_piece() => Assert.Equal("`a'b`", Markdown.Code("a`b"));
}
