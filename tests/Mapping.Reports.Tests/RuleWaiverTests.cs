using System.IO.Compression;
using System.Net;
using System.Text;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.Reports.Html;
using Mapping.Reports.Json;
using Mapping.Reports.Spreadsheets;
using Mapping.Reports.Text;

namespace Mapping.Reports.Tests;

/// <summary>A rule that somebody lives with is named wherever waivers are, and is nowhere called passing.</summary>
public sealed class RuleWaiverTests
{
    private const string Reason = "two people still have to take the course";

    private const string Source =
        $$"""
        use iso-42001 edition 2023 as iso
        owner lead "Lead" domain assurance
        owner board "Board"
        system s "S" { actor organisation scope iso A.6.2.6 }
        feed ops "Operations" { files "evidence/ops.csv" time day class audit-evidence retained 10 years }
        control watch "Watch" {
          owner lead
          domain assurance
          status operating since 2026-01-10
          satisfies iso A.6.2.6
          evidence training { from ops expect min(trained) >= 90 }
          evidence harm { from ops expect sum(harmed) = 0 }
        }
        waive watch/training until 2027-01-31 because "{{Reason}}" approved by board on 2026-11-02
        """;

    private static readonly DateOnly AsOf = new(2026, 11, 23);

    [Fact]
    public void Text_names_it()
    {
        var text = Page.Of(page => CheckReport.Write(page, Judge()));
        Assert.Contains("waived: watch/training, which is behind iso-42001 A.6.2.6, until 2027-01-31", text, StringComparison.Ordinal);
        Assert.Contains("The default gate holds", text, StringComparison.Ordinal);
        Assert.Contains("1 obligation: 1 waived", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_names_it()
    {
        var text = Encoding.UTF8.GetString(Written(stream => JsonReport.Write(stream, Judge(), "1.0.0")));
        Assert.Contains("\"rule\": \"watch/training\"", text, StringComparison.Ordinal);
        Assert.Contains("\"until\": \"2027-01-31\"", text, StringComparison.Ordinal);
        Assert.Contains("\"outcome\": \"waived\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_names_it()
    {
        var text = WebUtility.HtmlDecode(Encoding.UTF8.GetString(Written(stream => HtmlReport.Write(stream, new ReportContent(Judge(), null, "1.0.0")))));
        Assert.Contains("the rule watch/training", text, StringComparison.Ordinal);
        Assert.Contains(Reason, text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_spreadsheet_names_it()
    {
        using var archive = new ZipArchive(new MemoryStream(Written(stream => SpreadsheetReport.Write(stream, new ReportContent(Judge(), null, "1.0.0")))));
        var cells = string.Concat(archive.Entries.Select(TextOf));
        Assert.Contains("watch/training", cells, StringComparison.Ordinal);
        Assert.Contains(Reason, cells, StringComparison.Ordinal);
    }

    private static Judgement Judge() => Judgement.Of(
        Compilation.Create(new CompilationInput
        {
            Sources = [new SourceText("main.mapping", Source)],
            Evidence = EvidenceResults.Create(
            [
                new(new EvidenceKey("watch", "training", "s"), EvidenceVerdict.Failing) { Records = 1, Figures = [new("min(trained) >= 90", new NumberFigure(80), false)] },
                new(new EvidenceKey("watch", "harm", "s"), EvidenceVerdict.Passing) { Records = 1, Figures = [new("sum(harmed) = 0", new NumberFigure(0), true)] },
            ]),
            AsOf = AsOf,
            Today = AsOf,
        }),
        []);

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static string TextOf(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
