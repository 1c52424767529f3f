using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.Reports.Html;
using Mapping.Reports.Json;
using Mapping.Reports.Spreadsheets;

namespace Mapping.Reports.Tests;

/// <summary>A threshold that was set late, wherever a rule is shown with its threshold.</summary>
public sealed class LateThresholdReportTests
{
    private const string Words = "after the first record of the feed, which is of 2026-03-31";

    [Fact]
    public void It_is_structured_in_json() => Assert.Equal(
        """{"set":"2026-05-01","by":"cro","changed":null,"late":{"against":"first-record","on":"2026-03-31"}}""",
        ThresholdOf(Judged(beginning: new DateTime(2026, 3, 31, 0, 0, 0, DateTimeKind.Utc))));

    [Fact]
    public void What_was_set_in_time_is_not_late() =>
        Assert.Equal("""{"set":"2026-05-01","by":"cro","changed":null,"late":null}""", ThresholdOf(Judged(beginning: new DateTime(2026, 5, 1, 7, 0, 0, DateTimeKind.Utc))));

    [Theory]
    [InlineData("", "2026-04-02", "operation", "2026-04-02")]
    [InlineData("placed 2026-04-01", "2026-04-02", "placement", "2026-04-01")]
    [InlineData("placed 2026-04-03", "2026-04-02", "operation", "2026-04-02")]
    public void The_earliest_is_named(string placed, string since, string against, string on) => Assert.Equal(
        $$$"""{"set":"2026-05-01","by":"cro","changed":null,"late":{"against":"{{{against}}}","on":"{{{on}}}"}}""", ThresholdOf(Judged(null, placed, since)));

    [Fact]
    public void The_page_and_the_spreadsheet_say_it()
    {
        var content = new ReportContent(Judged(beginning: new DateTime(2026, 3, 31, 0, 0, 0, DateTimeKind.Utc)), null, "1.0.0");
        using var page = new MemoryStream();
        HtmlReport.Write(page, content);
        using var sheets = new MemoryStream();
        SpreadsheetReport.Write(sheets, content);
        using var archive = new ZipArchive(sheets);

        Assert.Contains($"Threshold set on 2026-05-01 by cro, {Words}: no evidence of having been set beforehand.", Text(page), StringComparison.Ordinal);
        Assert.Contains(archive.Entries, entry => TextOf(entry).Contains($">{Words}<", StringComparison.Ordinal));
    }

    private static Judgement Judged(DateTime? beginning, string placed = "", string since = "2026-06-01")
    {
        var source = new SourceText(
            "main.mapping",
            $$"""
            use eu-ai-act edition 2026-07-27 as aia
            owner cro "Chief Risk Officer"
            system app "App" { actor provider class high-risk annex-iii {{placed}} scope aia Article 15(5) on evasion }
            feed runs "Runs" { files "runs.jsonl" time at class audit-evidence }
            control limits "Limits" {
              owner cro
              status operating since {{since}}
              satisfies aia Article 15(5) on evasion
              evidence rate { from runs expect count(where failed) = 0 within 30 days threshold set 2026-05-01 by cro }
            }
            """);
        return Judgement.Of(
            Compilation.Create(new CompilationInput
            {
                Sources = [source],
                Evidence = EvidenceResults.Create([new(new EvidenceKey("limits", "rate", "app"), EvidenceVerdict.Passing) { Records = 1, Beginning = beginning }]),
                AsOf = new DateOnly(2026, 11, 23),
                Today = new DateOnly(2026, 11, 23),
            }),
            []);
    }

    private static string ThresholdOf(Judgement judgement)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(stream, judgement, "1.0.0");
        using var document = JsonDocument.Parse(stream.ToArray());
        return JsonSerializer.Serialize(document.RootElement.GetProperty("systems")[0].GetProperty("obligations").EnumerateArray()
            .SelectMany(obligation => obligation.GetProperty("controls").EnumerateArray())
            .SelectMany(control => control.GetProperty("evidence").EnumerateArray())
            .Single().GetProperty("threshold"));
    }

    private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());

    private static string TextOf(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
