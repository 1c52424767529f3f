using Mapping.Reports.Text;

namespace Mapping.Reports.Tests;

public sealed class WordWrapTests
{
    [Theory]
    [InlineData("", 5, "")]
    [InlineData("one two", 7, "one two")]
    [InlineData("one two", 6, "one|two")]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("abcdefgh", 3, "abc|def|gh")]
    [InlineData("a abcdefgh", 4, "a|abcd|efgh")]
    [InlineData("one  two three", 8, "one two|three")]
    [InlineData("漢字 漢字", 4, "漢字|漢字")]
    [InlineData("漢字漢", 5, "漢字|漢")]
    [InlineData("😀😀😀", 4, "😀😀|😀")]
    public void Lines_break_between_words(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', WordWrap.Lines(text, width, width)));

    [Fact]
    public void The_first_line_may_be_narrower() => Assert.Equal(["one", "two three"], WordWrap.Lines("one two three", 4, 9));

    [Fact]
    public void Nothing_is_lost_and_no_line_is_wider()
    {
        const string Text = "It binds where the class is high-risk, 漢字 and e\u0301 count, and unbreakablewordsarebrokenwheretheline ends.";
        for (var width = 2; width < 90; width++)
        {
            var lines = WordWrap.Lines(Text, width, width);
            Assert.All(lines, line => Assert.InRange(TextWidth.Of(line), 1, width));
            Assert.Equal(Text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        }
    }
}
