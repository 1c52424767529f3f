using System.IO.Compression;
using System.Text;
using Mapping.Compiler.Coverage;
using Mapping.Reports.GitHub;
using Mapping.Reports.Html;
using Mapping.Reports.Json;
using Mapping.Reports.JUnit;
using Mapping.Reports.Markdown;
using Mapping.Reports.Spreadsheets;
using Mapping.Reports.Tests.Findings;
using Mapping.Reports.Text;

namespace Mapping.Reports.Tests;

/// <summary>While sources have errors, no surface says of a requirement that it is met, or that it is not.</summary>
public sealed class UnjudgedGateTests
{
    private const string Source =
        """
        use eu-ai-act edition 2026-07-27 as aia
        owner cro "Chief Risk Officer" domain assurance
        system s "S" {
          actor provider
          class high-risk annex-iii
          facts trains-models
          scope aia Article 9(1)
        }
        control c "C" {
          owner cro
          domain assurance
          status operating since 2026-01-01
          satisfies aia Article 9(1), Article 999
        }
        gate release { require aia mapped }
        """;

    private static readonly Judgement Judged = Checks.Judge(Source);

    [Fact]
    public void The_judge_of_gates_says_it_once()
    {
        Assert.True(Judged.HasErrors);
        Assert.All(Judged.Coverage.Gates, gate => Assert.All(gate.Requirements, requirement => Assert.Equal(GateStanding.NotJudged, requirement.Standing)));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    [InlineData("markdown")]
    [InlineData("xlsx")]
    [InlineData("summary")]
    [InlineData("json")]
    public void Every_surface_says_not_judged(string surface)
    {
        var text = Written(surface);

        Assert.Matches("not[- ]judged", text);
        Assert.DoesNotMatch("not[- ]met|\"met\"|>met<", text);
    }

    [Fact]
    public void A_test_runner_skips_it()
    {
        var gates = Checks.Bytes(JUnitReport.Write, Checks.Of(Judged)).Split("<testsuite ").Where(suite => suite.Contains("release", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(gates);
        Assert.Contains(gates, suite => suite.Contains("<skipped", StringComparison.Ordinal));
        Assert.DoesNotContain(gates, suite => suite.Contains("classname=\"gate", StringComparison.Ordinal) && suite.Contains("<failure", StringComparison.Ordinal));
    }

    private static string Written(string surface)
    {
        using var stream = new MemoryStream();
        var content = new ReportContent(Judged, null, "1.0.0");
        switch (surface)
        {
            case "text":
                return Page.Of(page => CheckReport.Write(page, Judged));
            case "summary":
                return Checks.Lines(JobSummary.Write, Checks.Of(Judged));
            case "html":
                HtmlReport.Write(stream, content);
                break;
            case "markdown":
                MarkdownReport.Write(stream, content);
                break;
            case "json":
                JsonReport.Write(stream, Judged, "1.0.0");
                break;
            default:
                SpreadsheetReport.Write(stream, content);
                return SheetsOf(stream.ToArray());
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string SheetsOf(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return string.Concat(archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
