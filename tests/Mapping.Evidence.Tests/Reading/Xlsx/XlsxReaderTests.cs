using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Xlsx;

namespace Mapping.Evidence.Tests.Reading.Xlsx;

public sealed class XlsxReaderTests
{
    private const string Register = """
        # Risks
        Register of risks

        ID|Level|Score|Next review|Seen|Took|Open
        R1|High|0.93000000000000005|@46348|@@46348.354166666664|+1.5|?1
        R2|Low|12|2027-01-31|'46348|46348|?0 (hidden)

        R3|'12.345|-1E-05|@59|@61|@@60.5|
        """;

    [Fact]
    public void Cells_are_what_the_workbook_says_and_a_record_has_the_number_of_its_row() => Reads(
        new XlsxReader("Risks", 3), "ID, Level, Score, Next review, Seen, Took, Open", Register, """
            4 | ID <R1> Level <High> Score 0.93 Next review {2026-11-22} Seen {2026-11-22T08:30:00} Took "PT129600S" Open true
            5 | ID <R2> Level <Low> Score 12 Next review <2027-01-31> Seen <46348> Took 46348 Open false
            7:6 ! the cell F7 is shown as a date, and holds none that there is
            """);

    [Fact]
    public void A_cell_that_is_not_wanted_harms_no_record() => Reads(
        new XlsxReader("Risks", 3), "ID, Level, Next review, Seen", Register, """
            4 | ID <R1> Level <High> Next review {2026-11-22} Seen {2026-11-22T08:30:00}
            5 | ID <R2> Level <Low> Next review <2027-01-31> Seen <46348>
            7 | ID <R3> Level ~12.345 Next review {1900-02-28} Seen {1900-03-01}
            """);

    [Fact]
    public void The_feed_says_what_stands_before_decimals_in_texts() => Reads(
        new XlsxReader(decimalSign: ","), "a", "# S\na\n'0,93\n0.5", "2 | a ,0,93\n3 | a 0.5");

    [Fact]
    public void Days_may_be_counted_from_1904() => Assert.Equal(
        "2 | a {2026-11-22}\n", ReaderCheck.Picture(new XlsxReader(), "a", WorkbookText.ToBytes("# S\na\n@44886", is1904: true)));

    [Fact]
    public void Errors_and_formulas_without_results_are_problems() => Reads(
        new XlsxReader(), "a, b", "# S\na|b\n#N/A|x\ny|=\nz|z", """
            2:1 ! the cell A2 holds an error of the spreadsheet, such as #N/A
            3:2 ! the cell B3 holds a formula without its result: open the workbook in a spreadsheet and save it
            4 | a <z> b <z>
            """);

    [Fact]
    public void In_a_workbook_that_nobody_calculated_no_formula_has_a_result() => Reads(
        new XlsxReader(), "a, b", WorkbookText.Uncalculated + "# S\na|b\n1|=0\n2|3\n4|={B4:B5}0\n5|0\n={A6:A6}0|6\n7|8", """
            2:2 ! the cell B2 holds a formula without its result: open the workbook in a spreadsheet and save it
            3 | a 2 b 3
            4:2 ! the cell B4 holds a formula without its result: open the workbook in a spreadsheet and save it
            5:2 ! the cell B5 holds a formula without its result: open the workbook in a spreadsheet and save it
            6:1 ! the cell A6 holds a formula without its result: open the workbook in a spreadsheet and save it
            7 | a 7 b 8
            """);

    [Fact]
    public void In_a_workbook_that_was_calculated_each_formula_has_one() => Reads(
        new XlsxReader(), "a, b", "# S\na|b\n1|=0\n4|={B3:B4}0\n5|0", "2 | a 1 b 0\n3 | a 4 b 0\n4 | a 5 b 0");

    [Theory]
    [InlineData("<f>A1</f>", "2:1 ! the cell A2 holds a formula without its result: open the workbook in a spreadsheet and save it\n")]
    [InlineData("<f>A1</f><v/>", "2 | \n")]
    [InlineData("<f>A1</f><v>x</v>", "2 | a <x>\n")]
    public void A_formula_may_come_to_an_empty_text_but_not_to_nothing(string cell, string picture) => Assert.Equal(
        picture,
        ReaderCheck.Picture(new XlsxReader(), "a", Sheet($"<row><c t=\"str\"><v>a</v></c><c><v>1</v></c></row><row><c t=\"str\">{cell}</c><c><v>1</v></c></row>")));

    [Theory]
    [InlineData("fullCalcOnLoad='1'", true)]
    [InlineData("fullCalcOnLoad='true'", true)]
    [InlineData("calcCompleted='0'", true)]
    [InlineData("fullCalcOnLoad='0' calcCompleted='1'", false)]
    [InlineData("calcId='191029'", false)]
    public void The_workbook_says_whether_it_was_calculated(string says, bool isFault) => Assert.Equal(
        isFault ? "2:1 ! the cell A2 holds a formula without its result: open the workbook in a spreadsheet and save it\n" : "2 | a 0\n",
        ReaderCheck.Picture(new XlsxReader(), "a", Sheet("<row><c t=\"str\"><v>a</v></c></row><row><c><f>A1</f><v>0</v></c></row>", calculation: $"<calcPr {says}/>")));

    [Fact]
    public void A_percentage_is_what_is_shown() => Reads(
        new XlsxReader(decimalSign: ","), "a", "# S\na\n%0.5\n%0.55000000000000004\n%1.25\n%-1E-05\n%0\n%12.345\n%1E16", """
            2 | a "50%"
            3 | a "55%"
            4 | a "125%"
            5 | a "-0.001%"
            6 | a "0%"
            7 | a "1234.5%"
            8:1 ! the cell A8 is shown as a percentage, and is too much for one
            """);

    [Fact]
    public void Of_several_sheets_the_feed_names_one()
    {
        Reads(new XlsxReader(), "a", "# S\na\n1\n# Lists (hidden)\nb\n2", "1:1 ! it has 2 sheets, \"S\", \"Lists\" (hidden): say in the feed which one, as in sheet \"S\" (end)");
        Reads(new XlsxReader("s"), "a", "# S\na\n1", "1:1 ! it has no sheet \"s\", only \"S\" (end)");
        Reads(new XlsxReader("Lists"), "b", "# S\na\n1\n# Lists (hidden)\nb\n2", "2 | b 2");
    }

    [Fact]
    public void A_header_is_where_the_feed_says_it_is()
    {
        Reads(new XlsxReader(headerRow: 2), "a", "# S\na\n\n1", "2:1 ! the row that the feed calls the header is empty (end)");
        Reads(new XlsxReader(headerRow: 1), "a, b", "# S\na|b", "1 names a b");
        Reads(new XlsxReader(), "a", "# S\na|b|a\n1", "1:3 ! the header names \"a\" twice (end)");
        Reads(new XlsxReader(), "a", "# S\n", "");
    }

    [Fact]
    public void A_title_in_two_lines_is_one_name() => Assert.Equal(
        "2 | Next review 1\n", ReaderCheck.Picture(new XlsxReader(), "Next review", Sheet("<row><c t=\"inlineStr\"><is><t>Next_x000D_\nreview</t></is></c></row><row><c><v>1</v></c></row>")));

    [Fact]
    public void What_is_no_workbook_is_a_problem()
    {
        const string Fields = "a";
        Assert.Equal("1:1 ! it is cut off, or is no archive of the kind that its name tells (end)\n", ReaderCheck.Picture(new XlsxReader(), Fields, "a,b"u8.ToArray()));
        Assert.Equal("1:1 ! it is protected by a password, or of the older kind XLS: save it as XLSX without a password (end)\n", ReaderCheck.Picture(new XlsxReader(), Fields, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]));
        Assert.Equal("1:1 ! it is no whole workbook of XLSX (end)\n", ReaderCheck.Picture(new XlsxReader(), Fields, WorkbookText.Zip(("a.txt", "x"))));
        Assert.Equal("1:1 ! it is no whole workbook of XLSX: a part of it is no valid XML (end)\n", ReaderCheck.Picture(new XlsxReader(), Fields, Sheet("<row>")));
        Assert.Equal("1:1 ! it is no whole workbook of XLSX: a part of it is no valid XML (end)\n", ReaderCheck.Picture(new XlsxReader(), Fields, Sheet("", "<!DOCTYPE a [<!ENTITY b \"c\">]>")));
    }

    [Fact]
    public void Rows_and_cells_that_are_not_in_order_end_the_file()
    {
        const string End = "2:1 ! its rows and cells are not in order (end)\n";
        Assert.Equal(End, ReaderCheck.Picture(new XlsxReader(), "a", Sheet("""<row r="2"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>""")));
        Assert.Equal(End, ReaderCheck.Picture(new XlsxReader(), "a", Sheet("""<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row>""")));
        Assert.Equal(End, ReaderCheck.Picture(new XlsxReader(), "a", Sheet("""<row r="2"><c r="B3"><v>1</v></c></row>""")));
    }

    [Fact]
    public void One_bit_that_changed_is_noticed()
    {
        var bytes = WorkbookText.ToBytes(Register);
        var whole = ReaderCheck.Picture(new XlsxReader("Risks", 3), "ID, Score", bytes);
        for (var at = 0; at < bytes.Length; at++)
        {
            var damaged = bytes.ToArray();
            damaged[at] ^= 1;
            var picture = ReaderCheck.Picture(new XlsxReader("Risks", 3), "ID, Score", damaged);
            Assert.True(picture == whole || picture.EndsWith("(end)\n", StringComparison.Ordinal), $"{at}: {picture}");
        }
    }

    [Fact]
    public void What_blows_up_is_refused_before_it_is_kept()
    {
        var limits = new ReadLimits { FreeInflation = 100_000, MaxInflation = 20, MaxRecordBytes = 10_000 };
        var rows = string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 10_000));
        Assert.EndsWith("! it inflates to more than 20 times its size (end)\n", ReaderCheck.Picture(new XlsxReader(), "a", Sheet(rows), limits), StringComparison.Ordinal);
        Assert.EndsWith("! it holds a text longer than 10000 bytes (end)\n", ReaderCheck.Picture(new XlsxReader(), "a", Sheet($"<row><c t=\"str\"><v>{new string('x', 60_000)}</v></c></row>"), limits), StringComparison.Ordinal);
        var deep = string.Concat(Enumerable.Repeat("<a>", 100)) + string.Concat(Enumerable.Repeat("</a>", 100));
        Assert.EndsWith("! it is nested deeper than 6 levels (end)\n", ReaderCheck.Picture(new XlsxReader(), "a", Sheet(deep)), StringComparison.Ordinal);
        var names = string.Concat(Enumerable.Range(0, 11_000).Select(i => $"<x{i}/>"));
        Assert.EndsWith("! it holds too many names of elements (end)\n", ReaderCheck.Picture(new XlsxReader(), "a", Sheet(names)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("General", "Number")]
    [InlineData("0.00E+00", "Number")]
    [InlineData("0%", "Percentage")]
    [InlineData("[Red]0.00\\ %;-0.00\\ %", "Percentage")]
    [InlineData("0\\%", "Number")]
    [InlineData("0\"%\"", "Number")]
    [InlineData("#,##0 \"days\"", "Number")]
    [InlineData("[Red]0;[Blue]-0", "Number")]
    [InlineData("yyyy\\-mm\\-dd", "Day")]
    [InlineData("mmm\\ yy", "Day")]
    [InlineData("[$-407]d. mmmm yyyy;@", "Day")]
    [InlineData("m/d/yy h:mm", "DayAndTime")]
    [InlineData("h:mm AM/PM", "TimeOfDay")]
    [InlineData("mm:ss.0", "TimeOfDay")]
    [InlineData("[h]:mm:ss", "Elapsed")]
    [InlineData("[", "Number")]
    [InlineData("\\", "Number")]
    public void A_format_tells_what_a_number_is(string code, string format) => Assert.Equal(format, CellFormats.OfCode(code).ToString());

    private static void Reads(XlsxReader reader, string fields, string workbook, string picture)
    {
        var bytes = WorkbookText.ToBytes(workbook);
        Assert.Equal(picture.Trim('\n'), ReaderCheck.Picture(reader, fields, bytes).Trim('\n'));
        ReaderCheck.SameInPieces(reader, fields, bytes, seed: 1);
    }

    private static byte[] Sheet(string rows, string before = "", string calculation = "")
    {
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return WorkbookText.Zip(
            ("_rels/.rels", $"<Relationships><Relationship Id=\"r\" Type=\"{office}/officeDocument\" Target=\"w.xml\"/></Relationships>"),
            ("w.xml", $"<workbook xmlns:r=\"{office}\"><sheets><sheet name=\"S\" r:id=\"s\"/></sheets>{calculation}</workbook>"),
            ("_rels/w.xml.rels", $"<Relationships><Relationship Id=\"s\" Type=\"{office}/worksheet\" Target=\"s.xml\"/></Relationships>"),
            ("s.xml", $"{before}<worksheet><sheetData>{rows}</sheetData></worksheet>"));
    }
}
