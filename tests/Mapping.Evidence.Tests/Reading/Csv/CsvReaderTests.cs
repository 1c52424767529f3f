using System.Text;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Csv;

namespace Mapping.Evidence.Tests.Reading.Csv;

public sealed class CsvReaderTests
{
    [Fact]
    public void Rows_under_a_header() => Reads(
        "b, a",
        """"
        a,x,b
        1,2,3

        ,"",
        "","two
        lines",""
        "say ""yes""",,é
        """",
        """
        2 | b <3> a <1>
        4 | 
        5 | 
        7 | b <é> a <say "yes">
        """);

    [Theory]
    [InlineData("a;b\n1,5;2", "2 | a <1,5> b <2>")]
    [InlineData("a\tb\n1\t2", "2 | a <1> b <2>")]
    [InlineData("a|b\n1|2", "2 | a <1> b <2>")]
    [InlineData("a,b;c\n1,2;3", "2 | a <1>")]
    [InlineData("\"a;;\nx\",b\n1,2", "3 | b <2>")]
    [InlineData("x\";;b\",a\n1;2;3", "2 | ")]
    [InlineData("a\n1;2", "2 | a <1;2>")]
    public void The_header_tells_the_separator(string csv, string picture) => Reads("a, b", csv, picture);

    [Theory]
    [InlineData("\uFEFFa,b\r\n1,2\r\n\r\n3,\"4\"\r\n", "2 | a <1> b <2>\n4 | a <3> b <4>")]
    [InlineData("\n\r\na,b\n1,2\r", "4 | a <1> b <2>")]
    [InlineData("a,b\n1,\"2\"\r", "2 | a <1> b <2>")]
    [InlineData("a,b\n1\r1,2", "2:2 ! the row has 1 cell, the header 2\n3 | a <1> b <2>")]
    [InlineData("a,b\r1,2\r\r3,\"4\"\r5,6", "2 | a <1> b <2>\n4 | a <3> b <4>\n5 | a <5> b <6>")]
    [InlineData("a;b\r\"x\ry\";2\r\n3;4\n5;6\r", "2 | a <x\ry> b <2>\n4 | a <3> b <4>\n5 | a <5> b <6>")]
    [InlineData("a,b\r1,\"2\"x\r3,4", "2:6 ! text follows a closing quote\n3 | a <3> b <4>")]
    [InlineData("a,b\n 1 , \"2\"", "2 | a <1> b <\"2\">")]
    [InlineData("a,b\n1,5\" pipe", "2 | a <1> b <5\" pipe>")]
    [InlineData("a,b", "1 names a b")]
    [InlineData("\nb,x\n\n", "2 names b")]
    [InlineData("<html>", "1 names")]
    [InlineData("a,b\n\n\n", "1 names a b")]
    public void Line_breaks_and_blanks(string csv, string picture) => Reads("a, b", csv, picture);

    [Theory]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    [InlineData(" \t\r\n  \n ", "")]
    [InlineData("a,b\n1\n2,3\n4,5,6,7\n8,9", "2:2 ! the row has 1 cell, the header 2\n3 | a <2> b <3>\n4:5 ! the row has 4 cells, the header 2\n5 | a <8> b <9>")]
    [InlineData("a,b\n\"1\"x,2\n3,4", "2:4 ! text follows a closing quote\n3 | a <3> b <4>")]
    [InlineData("a,b\n1,\"\n2\"x\n3,4", "3:3 ! text follows a closing quote\n4 | a <3> b <4>")]
    [InlineData("a,b\n1,2\n3,\"4\n5,6\n", "2 | a <1> b <2>\n3:3 ! a quote is never closed (end)")]
    [InlineData("a,\"b\n1,2", "1:3 ! a quote is never closed (end)")]
    [InlineData("\"a\"x,b\n1,2", "1:4 ! text follows a closing quote (end)")]
    [InlineData("a,b\n1,\0\n3,4", "2:3 ! it holds a NUL byte\n3 | a <3> b <4>")]
    [InlineData("a,x,x\n1,2,3", "2 | a <1>")]
    [InlineData("a,x,a\n1,2,3", "1:5 ! the header names \"a\" twice (end)")]
    [InlineData("1,2,3,4,5\n", "1:9 ! it has more than 4 columns (end)")]
    [InlineData("a,b\n1,2,3,4,5\n6,7", "2:9 ! it has more than 4 columns (end)")]
    public void What_is_no_row(string csv, string picture) =>
        ReaderCheck.Reads(new CsvReader(), "a, b", csv, picture, new ReadLimits { MaxColumns = 4 });

    [Fact]
    public void A_name_with_full_stops_is_a_path_and_a_name()
    {
        Reads("a.b", "a.b,c\n1,2", "2 | a.b <1>");
        var fields = Mapping.Evidence.Records.FieldTable.Closed([["a.b"], ["a", "b"], ["c"]]);
        var picture = new RecordPicture(fields);
        new CsvReader().Read(new MemoryStream("a.b,c\n1,2"u8.ToArray()), fields, picture, ReaderCheck.Limits);
        Assert.Equal("2 | a.b <1> a.b <1> c <2>\n", picture.ToString());
    }

    [Fact]
    public void An_open_table_takes_every_column_in() => Reads("*", "a.b,,c,a.b\n1,2,3,4", "2 | a.b <1> c <3>");

    [Fact]
    public void Raw_bytes_are_those_of_the_row() => ReaderCheck.Reads(
        new CsvReader(), "a", "a,b\r\n1,\"\"\"\n\"\r\n2,3", "2 | a <1> raw 1,\"\"\"\n\"\n4 | a <2> raw 2,3", showRaw: true);

    [Fact]
    public void Bytes_that_are_no_text_are_a_problem_of_their_row()
    {
        byte[] bytes = [.. "a,b\n1,x"u8, 0xC3, .. "\n3,4\n"u8];
        Assert.Equal("2:4 ! it is no valid UTF-8: where a spreadsheet of Windows wrote it, say \"encoding windows-1252\" in the feed\n3 | a <3>\n", ReaderCheck.Picture(new CsvReader(), "a", bytes));
    }

    [Fact]
    public void The_longest_row() => ReaderCheck.Reads(
        new CsvReader(), "a", "a,b\n1,345678\n1,3456789\n1,2", """
        2 | a <1>
        3:1 ! the record is longer than 9 bytes (end)
        """, new ReadLimits { MaxRecordBytes = 9 });

    [Theory]
    [InlineData("a,b\n1,2\n", "x", "2 | a <1>\n3:1 ! the record is longer than 100000 bytes (end)")]
    [InlineData("a,b\n1,2\n\"", "\n", "2 | a <1>\n3:1 ! the record is longer than 100000 bytes (end)")]
    [InlineData("a", "x", "1:1 ! the record is longer than 100000 bytes (end)")]
    [InlineData("a", ",", "1:1 ! the record is longer than 100000 bytes (end)")]
    [InlineData("a\n", ",", "2:5 ! it has more than 4 columns (end)")]
    public void An_endless_row_is_refused(string first, string repeated, string picture) => ReaderCheck.Refuses(
        new CsvReader(), first, repeated, picture, 140_000, new ReadLimits { MaxRecordBytes = 100_000, MaxColumns = 4 });

    [Fact]
    public void Many_rows_across_buffers()
    {
        var csv = new StringBuilder("a,b\n");
        var picture = new StringBuilder();
        for (var number = 0; number < 40_000; number++)
        {
            csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number},\"{number}\"\n");
            picture.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number + 2} | a <{number}> b <{number}>\n");
        }

        Reads("a, b", csv.ToString(), picture.ToString());
    }

    private static void Reads(string fields, string csv, string picture) =>
        ReaderCheck.Reads(new CsvReader(), fields, csv, picture);
}
