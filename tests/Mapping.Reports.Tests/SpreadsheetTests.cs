using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using FsCheck.Xunit;
using Mapping.Compiler;
using Mapping.Compiler.Text;
using Mapping.Reports.Applicability;
using Mapping.Reports.Spreadsheets;
using Mapping.Reports.Tests.Html;

namespace Mapping.Reports.Tests;

/// <summary>Spreadsheets as their cells, and what hostile text can't make of them.</summary>
public sealed class SpreadsheetTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly DateOnly AsOf = new(2026, 11, 23);

    [Fact]
    public void The_full_report_of_the_small_workspace() =>
        Golden.Check("xlsx/small.txt", PictureOf(FullOf(Workspaces.Judge("small", SmallEvidence.Results))));

    [Fact]
    public void The_full_report_of_products() =>
        Golden.Check("xlsx/vendors.txt", PictureOf(Written(stream => SpreadsheetReport.Write(stream, ProductsSectionTests.Content()))));

    [Fact]
    public void The_statement_of_the_small_workspace() =>
        Golden.Check("xlsx/statement.txt", PictureOf(Written(stream => StatementReport.WriteSpreadsheet(stream, Workspaces.Judge("iso-only"), "1.0.0"))));

    [Fact]
    public void The_report_of_several_systems_starts_with_the_portfolio()
    {
        var picture = PictureOf(FullOf(Example.AgentPlatform.Judgement));

        Golden.Check("xlsx/portfolio.txt", picture[..picture.IndexOf("## Summary", StringComparison.Ordinal)]);
    }

    /// <summary>The columns of a sheet go on after Z.</summary>
    [Fact]
    public void Thirty_systems_find_room_beside_each_other()
    {
        var content = PortfolioSectionTests.Many(Example.AgentPlatform, 30);
        using var archive = new ZipArchive(new MemoryStream(FullOf(content.Judgement)));

        Assert.Contains("<autoFilter ref=\"A1:AG", TextOf(archive.GetEntry("xl/worksheets/sheet1.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_judgement_gives_the_same_bytes() =>
        Assert.Equal(FullOf(Workspaces.Judge("small", SmallEvidence.Results)), FullOf(Workspaces.Judge("small", SmallEvidence.Results)));

    [Fact]
    public void No_entry_knows_the_clock()
    {
        using var archive = new ZipArchive(new MemoryStream(FullOf(Workspaces.Judge("small", SmallEvidence.Results))));

        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.All(archive.Entries, entry => Assert.DoesNotContain("2026-11-2", entry.FullName == "docProps/core.xml" ? TextOf(entry) : "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\",\"click\")")]
    [InlineData("+1+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("@SUM(1)")]
    [InlineData("\t=1+1")]
    [InlineData("</t></is></c><c><f>1+1</f></c>")]
    [InlineData("a\u0000b\u001b[31m\u0085\ufffe\ud800c\u202e")]
    [InlineData("_x000A_")]
    public void Hostile_text_stays_text(string text) => CheckHarmless(text);

    [Property(MaxTest = 200)]
    public void Any_text_stays_text(string? text) => CheckHarmless(text ?? "");

    [Fact]
    public void A_cell_holds_no_more_than_a_cell_can_hold()
    {
        var text = SheetText.Of(string.Concat(Enumerable.Repeat("\U0001F600", 20_000)));

        Assert.InRange(text.Length, SheetText.MaxLength - 2, SheetText.MaxLength);
        Assert.EndsWith(" … (cut)", text, StringComparison.Ordinal);
        CheckHarmless(text);
    }

    /// <summary>Reasons, titles and names reach many cells.</summary>
    [Fact]
    public void A_hostile_workspace_makes_a_harmless_file()
    {
        var judgement = JudgementOf(
            """
            use iso-42001 edition 2023 as iso
            owner cro "=cmd|' /C calc'!A0" domain assurance
            system app "@SUM(A1)" { actor organisation scope iso Annex A }
            control risk "+<b>&x" { owner cro domain assurance status operating since 2026-01-01 satisfies iso A.2.2 partially because "=A1+half" }
            exclude iso A.10.4 because "=HYPERLINK(1)" approved by cro on 2026-02-02
            waive iso A.10.3 until 2027-01-31 because "-half" approved by cro on 2026-02-02
            """);

        foreach (var file in new[] { FullOf(judgement), Written(stream => StatementReport.WriteSpreadsheet(stream, judgement, "1.0.0")) })
        {
            Assert.All(CellsOf(file), cell => Assert.Empty(cell.Elements(Main + "f")));
            Assert.Contains(CellsOf(file), cell => cell.Value.Contains("=HYPERLINK(1)", StringComparison.Ordinal));
        }
    }

    private static Judgement JudgementOf(string source)
    {
        var compilation = Compilation.Create(new CompilationInput { Sources = [new SourceText("main.mapping", source)], AsOf = AsOf, Today = AsOf });
        Assert.False(compilation.HasErrors, string.Join('\n', compilation.Diagnostics.Where(diagnostic => diagnostic.IsError)));
        return Judgement.Of(compilation, []);
    }

    private static void CheckHarmless(string text)
    {
        var file = Written(stream => SpreadsheetFile.Write(stream, [new Sheet("Sheet", [new("Text", 10)], [[text]])]));

        var cell = CellsOf(file).Last();
        Assert.Empty(cell.Elements(Main + "f"));
        Assert.Contains((string?)cell.Attribute("t"), new[] { "inlineStr", "s", null });
        Assert.Equal(text.Length == 0 ? null : "inlineStr", text.Length == 0 ? null : (string?)cell.Attribute("t"));
    }

    private static byte[] FullOf(Judgement judgement) => Written(stream => SpreadsheetReport.Write(stream, new ReportContent(judgement, null, "1.0.0")));

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static List<XElement> CellsOf(byte[] file) => [.. SheetsOf(file).SelectMany(sheet => sheet.Content.Descendants(Main + "c"))];

    private static IEnumerable<(string Name, XDocument Content)> SheetsOf(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        var names = XDocument.Parse(TextOf(archive.GetEntry("xl/workbook.xml"))).Descendants(Main + "sheet").Select(sheet => (string?)sheet.Attribute("name") ?? "").ToList();
        return [.. names.Select((name, index) => (name, XDocument.Parse(TextOf(archive.GetEntry($"xl/worksheets/sheet{index + 1}.xml")))))];
    }

    /// <summary>A line a row; texts in quotes, numbers and dates (days since 1899-12-30) as they are. Digests of catalogs are left out.</summary>
    private static string PictureOf(byte[] file)
    {
        var text = new StringBuilder();
        foreach (var (name, content) in SheetsOf(file))
        {
            text.Append($"## {name}\n");
            foreach (var row in content.Descendants(Main + "row"))
            {
                text.AppendJoin(" | ", row.Elements(Main + "c").Select(cell => cell.Value.Replace("\n", "\\n", StringComparison.Ordinal))).Append('\n');
            }
        }

        return System.Text.RegularExpressions.Regex.Replace(text.ToString(), "sha256:[0-9a-f]{64}", "sha256:(digest)");
    }

    private static string TextOf(ZipArchiveEntry? entry)
    {
        Assert.NotNull(entry);
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
