using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Mapping.Evidence.Tests.Reading.Xlsx;

/// <summary>
/// A workbook as a text: <c># NAME</c> begins a sheet, <c># NAME (hidden)</c> one without a tab, each line is a row, <c>|</c> stands between cells.
/// A cell is a text, a number, <c>@SERIAL</c> a day, <c>@@SERIAL</c> a day and a time, <c>+SERIAL</c> hours that go on, <c>%0.5</c> a number that is shown as 50 %, <c>?1</c> a Boolean,
/// <c>#N/A</c> an error, <c>'TEXT</c> a text whatever it looks like, <c>=</c> a formula without its result,
/// <c>=1</c> one with it, and <c>={A2:A3}1</c> one that fills two cells. A last line <c>(merged) A2:A4 B2:C2</c> says which cells are merged. A line <see cref="Uncalculated"/> before all sheets is what programs write that calculate nothing.
/// </summary>
internal static class WorkbookText
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    /// <summary>Formulas are left to the spreadsheet that opens the workbook.</summary>
    public const string Uncalculated = "(uncalculated)\n";

    public static byte[] ToBytes(string text, bool is1904 = false)
    {
        var calculation = text.StartsWith(Uncalculated, StringComparison.Ordinal) ? """<calcPr calcId="124519" fullCalcOnLoad="1"/>""" : """<calcPr calcId="191029"/>""";
        text = text.Replace(Uncalculated, "", StringComparison.Ordinal);
        var sheets = text.Split("# ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('\n', 2)).ToList();
        var names = sheets.Select(sheet => sheet[0].Trim()).ToList();
        var parts = new List<(string Name, string Content)>
        {
            ("[Content_Types].xml", "<Types/>"),
            ("_rels/.rels", Relations(("r1", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", $"""<workbook {Main} xmlns:r="{Office}"><workbookPr date1904="{(is1904 ? 1 : 0)}"/><sheets>{string.Concat(names.Select(SheetElement))}</sheets>{calculation}</workbook>"""),
            ("xl/_rels/workbook.xml.rels", Relations([("s", "styles", "styles.xml"), ("t", "sharedStrings", "/xl/sharedStrings.xml"), .. names.Select((_, i) => ($"i{i}", "worksheet", $"worksheets/sheet{i}.xml"))])),
            ("xl/styles.xml", $"""<styleSheet {Main}><numFmts><numFmt numFmtId="170" formatCode="[$-407]dd/mm/yyyy\ hh:mm;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="46"/><xf numFmtId="10"/></cellXfs></styleSheet>"""),
        };
        var shared = new List<string>();
        for (var i = 0; i < sheets.Count; i++)
        {
            parts.Add(($"xl/worksheets/sheet{i}.xml", SheetPart(sheets[i][1], shared)));
        }

        parts.Add(("xl/sharedStrings.xml", $"<sst {Main}>{string.Concat(shared.Select(one => $"<si><r><t xml:space=\"preserve\">{one}</t></r><rPh><t>said</t></rPh></si>"))}</sst>"));
        return Zip([.. parts]);
    }

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }

    private static string Relations(params (string Id, string Type, string Target)[] targets) =>
        $"<Relationships>{string.Concat(targets.Select(target => $"""<Relationship Id="{target.Id}" Type="{Office}/{target.Type}" Target="{target.Target}"/>"""))}</Relationships>";

    private static string SheetElement(string name, int index) =>
        $"""<sheet name="{SecurityElement.Escape(name.Replace(" (hidden)", "", StringComparison.Ordinal))}" sheetId="{index + 1}" r:id="i{index}"{(name.EndsWith(" (hidden)", StringComparison.Ordinal) ? " state=\"hidden\"" : "")}/>""";

    private const string Merged = "(merged) ";

    private static string MergesOf(string line) => line.StartsWith(Merged, StringComparison.Ordinal)
        ? $"<mergeCells>{string.Concat(line[Merged.Length..].Split(' ').Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>"
        : "";

    private static string SheetPart(string rows, List<string> shared)
    {
        var merges = string.Concat(rows.Split('\n').Select(MergesOf));
        var xml = new StringBuilder($"<worksheet {Main}><sheetViews/><sheetData>");
        var number = 0;
        foreach (var line in rows.Split('\n').Where(line => !line.StartsWith(Merged, StringComparison.Ordinal)))
        {
            number++;
            var cells = line.Length == 0 ? [] : line.Split('|');
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\"{(line.EndsWith(" (hidden)", StringComparison.Ordinal) ? " hidden=\"1\"" : "")}>");
            for (var column = 0; column < cells.Length; column++)
            {
                xml.Append(Cell($"{(char)('A' + column)}{number}", cells[column].Replace(" (hidden)", "", StringComparison.Ordinal).Trim(), shared));
            }

            xml.Append("</row>");
        }

        return xml.Append(CultureInfo.InvariantCulture, $"</sheetData>{merges}</worksheet>").ToString();
    }

    private static string Cell(string place, string text, List<string> shared)
    {
        switch (text)
        {
            case "":
                return $"""<c r="{place}" s="1"/>""";
            case "=":
                return $"""<c r="{place}"><f>A1</f><v></v></c>""";
            case ['=', '{', .. var filled]:
                return $"""<c r="{place}"><f t="array" ref="{filled.Split('}')[0]}">B1:B2</f><v>{filled.Split('}')[1]}</v></c>""";
            case ['=', .. var result]:
                return $"""<c r="{place}"><f>A1</f><v>{result}</v></c>""";
            case ['@', '@', .. var moment]:
                return $"""<c r="{place}" s="2"><v>{moment}</v></c>""";
            case ['@', .. var day]:
                return $"""<c r="{place}" s="1"><f>TODAY()</f><v>{day}</v></c>""";
            case ['+', .. var hours]:
                return $"""<c r="{place}" s="3"><v>{hours}</v></c>""";
            case ['%', .. var share]:
                return $"""<c r="{place}" s="4"><v>{share}</v></c>""";
            case ['?', .. var bit]:
                return $"""<c r="{place}" t="b"><v>{bit}</v></c>""";
            case ['#', ..]:
                return $"""<c r="{place}" t="e"><v>{text}</v></c>""";
            case var _ when double.TryParse(text, CultureInfo.InvariantCulture, out _):
                return $"""<c r="{place}"><v>{text}</v></c>""";
            default:
                shared.Add(SecurityElement.Escape(text.TrimStart('\'')));
                return $"""<c r="{place}" t="s"><v>{shared.Count - 1}</v></c>""";
        }
    }
}
