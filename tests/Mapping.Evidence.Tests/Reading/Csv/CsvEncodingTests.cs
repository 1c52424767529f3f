using System.Text;
using Mapping.Evidence.Reading.Csv;

namespace Mapping.Evidence.Tests.Reading.Csv;

public sealed class CsvEncodingTests
{
    private static readonly CsvReader Windows = new(encoding: "windows-1252");
    private static readonly CsvReader Utf16 = new(encoding: "utf-16");

    [Fact]
    public void Letters_of_Windows_are_those_of_Unicode() => Assert.Equal(
        "2 | a <€é–ÿ> b <1>\n",
        ReaderCheck.Picture(Windows, "a, b", [.. "a;b\r\n"u8, 0x80, 0xE9, 0x96, 0xFF, .. ";1\r\n"u8]));

    [Fact]
    public void A_byte_that_is_no_letter_of_Windows_is_a_problem_of_its_row() => Assert.Equal(
        "2:1 ! it is no valid windows-1252\n3 | a <é>\n",
        ReaderCheck.Picture(Windows, "a", [.. "a\n"u8, 0x81, (byte)'\n', 0xE9, (byte)'\n']));

    [Fact]
    public void A_text_in_UTF_8_is_not_taken_for_one_of_Windows() => Assert.Equal(
        "2 | a <Ã¼>\n1:1 ! the feed says windows-1252, and its letters are those of UTF-8 (end)\n",
        ReaderCheck.Picture(Windows, "a", "a\nü\n"u8.ToArray()));

    [Fact]
    public void A_text_in_ASCII_is_the_same_in_both() => Assert.Equal("2 | a <1>\n", ReaderCheck.Picture(Windows, "a", "a\n1\n"u8.ToArray()));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Either_byte_of_UTF_16_may_come_first(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("a\tb\r\né\t😀\r\n")];
        Assert.Equal("2 | a <é> b <😀>\n", ReaderCheck.Picture(Utf16, "a, b", bytes));
        Assert.Equal("2 | a <é> b <😀>\n", ReaderCheck.Picture(Utf16, "a, b", bytes[2..]));
        Assert.Equal("2:4 ! it is no valid utf-16\n", ReaderCheck.Picture(Utf16, "a, b", bytes[..^5]));
    }

    [Fact]
    public void Half_a_letter_of_UTF_16_is_a_problem_of_its_row() => Assert.Equal(
        "2:1 ! it is no valid utf-16\n3:2 ! it is no valid utf-16\n4 | a <x>\n",
        ReaderCheck.Picture(Utf16, "a", [0xFF, 0xFE, .. "a\n"u8.ToArray().SelectMany(one => (byte[])[one, 0]), 0x00, 0xDC, 0x0A, 0x00, 0x78, 0x00, 0x00, 0xD8, 0x0A, 0x00, 0x78, 0x00]));
}
