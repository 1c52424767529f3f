using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Tests;

public sealed class TextPositionsTests
{
    /// <summary>A letter of one byte, one of two, a combining accent of two, a sign of three, and an emoji of two units and four bytes.</summary>
    private const string Line = "aé\u0301€😀z";

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 1)]
    [InlineData(2, 2, 3)]
    [InlineData(3, 3, 5)]
    [InlineData(4, 4, 8)]
    [InlineData(6, 6, 12)]
    [InlineData(7, 7, 13)]
    public void Characters_are_units_or_bytes(int offset, int units, int bytes)
    {
        Assert.Equal(new Position(0, units), new TextPositions(Line, PositionEncoding.Utf16).PositionOf(offset));
        Assert.Equal(new Position(0, bytes), new TextPositions(Line, PositionEncoding.Utf8).PositionOf(offset));
        Assert.Equal(offset, new TextPositions(Line, PositionEncoding.Utf16).OffsetOf(new Position(0, units)));
        Assert.Equal(offset, new TextPositions(Line, PositionEncoding.Utf8).OffsetOf(new Position(0, bytes)));
    }

    [Fact]
    public void Within_a_character_is_before_it() =>
        Assert.Equal(4, new TextPositions(Line, PositionEncoding.Utf8).OffsetOf(new Position(0, 10)));

    [Theory]
    [InlineData(0, 99, 1)]
    [InlineData(1, 99, 4)]
    [InlineData(2, 99, 6)]
    [InlineData(3, 99, 7)]
    [InlineData(99, 0, 7)]
    [InlineData(-1, 5, 0)]
    [InlineData(1, -5, 3)]
    public void What_lies_outside_is_the_nearest_place(int line, int character, int offset) =>
        Assert.Equal(offset, new TextPositions("a\r\nb\nc\r", PositionEncoding.Utf16).OffsetOf(new Position(line, character)));

    [Fact]
    public void Lines_end_at_all_three_breaks()
    {
        var positions = new TextPositions("a\r\nb\nc\rd", PositionEncoding.Utf16);

        Assert.Equal([new(0, 0), new(1, 0), new(2, 0), new(3, 0), new(3, 1)], new[] { 0, 3, 5, 7, 8 }.Select(positions.PositionOf));
    }
}
