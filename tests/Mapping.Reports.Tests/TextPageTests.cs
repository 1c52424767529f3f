using Mapping.Reports.Text;

namespace Mapping.Reports.Tests;

public sealed class TextPageTests
{
    private static readonly int[] Widths = [4, 6];

    [Fact]
    public void A_label_stands_before_its_text_and_the_lines_below_stand_in_under_it() => Assert.Equal(
        "  help: Write a day of the calendar as\n        year-month-day.\n",
        Page.Of(page => page.Labelled(2, "help: ", "Write a day of the calendar as year-month-day."), 40));

    [Fact]
    public void Blanks_between_label_and_text_survive_the_wrapping() => Assert.Equal(
        "name  one two three four five six seven\n  eight nine\n",
        Page.Of(page => page.Labelled(0, "name", "  one two three four five six seven eight nine", hang: 2), 40));

    [Fact]
    public void A_label_longer_than_half_a_line_has_lines_of_its_own() => Assert.Equal(
        "a-name-of-twenty-five-let\n  text\n",
        Page.Of(page => page.Labelled(0, "a-name-of-twenty-five-let", " text"), 40));

    [Fact]
    public void Cells_break_within_their_columns() => Assert.Equal(
        "  ab    one\n  cd    two\n        three\n",
        Page.Of(page => page.Row(2, Widths, [new Piece("ab cd"), new Piece("one two three")])));

    [Fact]
    public void Colour_is_the_only_escape_and_ends_where_it_began() => Assert.Equal(
        "\u001b[1;31mred <U+001B>[0m\u001b[0m plain\n",
        Page.Of(page => page.Line(new Piece("red \u001b[0m", Style.Error), " plain"), useColour: true));

    [Fact]
    public void A_page_is_never_narrower_than_it_can_be_read() => Assert.Equal(
        TextOptions.MinWidth, new TextPage(TextWriter.Null, new TextOptions { Width = 1 }).Width);

    [Fact]
    public void An_address_is_not_broken() => Assert.Equal(
        "  https://example.org/a-page-with-a-name-that-is-longer-than-forty-columns/\n",
        Page.Of(page => page.Address(2, "https://example.org/a-page-with-a-name-that-is-longer-than-forty-columns/"), 40));
}
