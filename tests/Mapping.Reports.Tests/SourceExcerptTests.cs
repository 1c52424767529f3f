using Mapping.Compiler.Text;
using Mapping.Reports.Text;

namespace Mapping.Reports.Tests;

/// <summary>The span between <c>[</c> and <c>]</c> is underlined under its line.</summary>
public sealed class SourceExcerptTests
{
    [Fact]
    public void The_line_stands_under_its_number_with_the_span_underlined() => Check(
        "owner ciso \"CISO\"\nowner [cro] \"CRO\"\n",
        """
          |
        2 | owner cro "CRO"
          |       ^^^
        """);

    [Fact]
    public void The_margin_grows_with_the_number() => Check(
        new string('\n', 99) + "[x]",
        """
            |
        100 | x
            | ^
        """);

    [Fact]
    public void A_tab_takes_four_columns_in_the_line_and_under_it() => Check(
        "\towner\t[cro]",
        """
          |
        1 |     owner    cro
          |              ^^^
        """);

    [Fact]
    public void Wide_characters_take_two_columns_and_marks_none() => Check(
        "\"漢字 e\u0301 😀\" [漢]x",
        """
          |
        1 | "漢字 é 😀" 漢x
          |             ^^
        """.Replace("é", "e\u0301", StringComparison.Ordinal));

    [Fact]
    public void Control_characters_are_shown_as_their_numbers() => Check(
        "a\u001b[[2J] b",
        """
          |
        1 | a<U+001B>2J b
          |          ^^
        """,
        open: "[[");

    [Fact]
    public void A_span_over_several_lines_is_underlined_to_the_end_of_its_first() => Check(
        "a [bc\nde] f",
        """
          |
        1 | a bc
          |   ^^
        """);

    [Fact]
    public void An_empty_span_gets_one_mark() => Check(
        "ab[]cd",
        """
          |
        1 | abcd
          |   ^
        """);

    [Fact]
    public void At_the_end_of_the_file_the_mark_stands_behind_the_last_character() => Check(
        "control {[]",
        """
          |
        1 | control {
          |          ^
        """);

    [Fact]
    public void An_empty_line_shows_nothing() => Assert.Equal("", Draw("control {\n[]", "["));

    [Fact]
    public void A_line_that_ends_in_carriage_return_shows_none() => Check(
        "a [b]\r\nc",
        """
          |
        1 | a b
          |   ^
        """);

    [Fact]
    public void A_long_line_is_cut_behind_the_span() => Check(
        "short [span] " + new string('x', 100),
        """
          |
        1 | short span xxxxxxxxxxxxxxxxxxxxxxx...
          |       ^^^^
        """,
        width: 42);

    [Fact]
    public void A_long_line_is_cut_before_the_span() => Check(
        new string('x', 100) + " [span]",
        """
          |
        1 | ...xxxxxxxxxxxxxxxxxxxxxxx span
          |                            ^^^^
        """,
        width: 42);

    [Fact]
    public void A_long_span_is_cut_and_underlined_as_far_as_it_is_shown() => Check(
        "a [" + new string('x', 100) + "]",
        """
          |
        1 | a xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...
          |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        width: 42);

    [Theory]
    [InlineData("漢")]
    [InlineData("\t")]
    [InlineData("\u001b")]
    [InlineData("😀")]
    [InlineData("x")]
    public void No_excerpt_is_wider_than_the_page(string unit)
    {
        foreach (var before in new[] { 0, 1, 10, 30, 40, 200 })
        {
            var drawn = Draw(string.Concat(Enumerable.Repeat(unit, before)) + "[span]" + string.Concat(Enumerable.Repeat(unit, 50)), "[", 60);
            Assert.All(drawn.Split('\n'), line => Assert.InRange(TextWidth.Of(line), 0, 60));
        }
    }

    private static void Check(string marked, string expected, string open = "[", int width = 80) =>
        Assert.Equal(expected.ReplaceLineEndings("\n") + "\n", Draw(marked, open, width));

    private static string Draw(string marked, string open, int width = 80)
    {
        var start = marked.IndexOf(open, StringComparison.Ordinal);
        var end = marked.IndexOf(']', start) - open.Length;
        var text = new SourceText("main.mapping", marked.Remove(start, open.Length).Remove(end, 1));
        return Page.Of(page => SourceExcerpt.Write(page, text.LocationOf(TextSpan.FromBounds(start, end)), Style.Error), width);
    }
}
