using System.Text;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Comparison;
using Mapping.Reports.Findings;
using Mapping.Reports.GitHub;
using Mapping.Reports.Html;
using Mapping.Reports.Json;
using Mapping.Reports.Tests.Findings;
using Mapping.Reports.Text;

namespace Mapping.Reports.Tests;

/// <summary>The same waivers on the same day are the same everywhere: which of several ended last, and what is said on a last day.</summary>
public sealed class DecisionDayTests
{
    private const string Ended = "Its waiver ended on 2026-10-31 (main.mapping:10).";

    [Fact]
    public void A_difference_names_the_waiver_that_ended_last()
    {
        var text = Page.Of(page => ComparisonText.Write(page, new ComparedSides(
            WorkspaceComparer.Compare(SideOf(Source("2026-12-31")), SideOf(Source("2026-10-31"))), new ComparedSource("before"), new ComparedSource("after"))));

        Assert.Contains("it held until 2026-10-31 (main.mapping:10)", OneLine(text), StringComparison.Ordinal);
        Assert.DoesNotContain("held until 2026-06-30", OneLine(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_stands_at_the_waiver_that_ended_last()
    {
        var finding = Assert.Single(JudgementFindings.Of(Checks.Judge(Source("2026-10-31"))), finding => finding.Rule.Name == "unmapped-obligation");

        Assert.Equal(10, finding.Location.Start.Line);
        Assert.Contains("line=10,", Checks.Lines(GitHubReport.Write, Checks.Of(Checks.Judge(Source("2026-10-31")))), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_derivation_says_which_waiver_ended()
    {
        var judgement = Checks.Judge(Source("2026-10-31"));
        var coverage = Assert.Single(judgement.Coverage.Systems);
        var obligation = Assert.Single(coverage.Obligations);
        using var json = new MemoryStream();
        JsonReport.Write(json, judgement, "1.0.0");
        using var html = new MemoryStream();
        HtmlReport.Write(html, new ReportContent(judgement, null, "1.0.0"));

        var sentence = Assert.Single(ObligationDerivation.Of(obligation, coverage.System, judgement.Evidence, Checks.AsOf), sentence => sentence.Text == Ended);
        Assert.Equal("main.mapping", Assert.Single(sentence.Places).Path);
        Assert.Contains(Ended, Encoding.UTF8.GetString(json.ToArray()), StringComparison.Ordinal);
        Assert.Contains("Its waiver ended on 2026-10-31", Encoding.UTF8.GetString(html.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_day_is_said_in_the_same_words()
    {
        var day = new DateOnly(2026, 12, 31);
        var judgement = Checks.Judge(Source("2026-12-31"), day);
        var coverage = Assert.Single(judgement.Coverage.Systems);
        using var html = new MemoryStream();
        HtmlReport.Write(html, new ReportContent(judgement, null, "1.0.0"));

        Assert.Contains("until 2026-12-31 (its last day)", OneLine(Page.Of(page => CheckReport.Write(page, judgement))), StringComparison.Ordinal);
        Assert.Contains(
            ObligationDerivation.Of(Assert.Single(coverage.Obligations), coverage.System, judgement.Evidence, day),
            sentence => sentence.Text.Contains("until 2026-12-31 (its last day)", StringComparison.Ordinal));
        Assert.Contains("2026-12-31, its last day", Encoding.UTF8.GetString(html.ToArray()), StringComparison.Ordinal);
    }

    /// <summary>Two waivers over the same obligation, the one that ends last in the tenth line.</summary>
    private static string Source(string until) =>
        $$"""
        use eu-ai-act edition 2026-07-27 as aia
        owner cro "Chief Risk Officer" domain assurance
        system s "S" {
          actor provider
          class high-risk annex-iii
          facts trains-models
          scope aia Article 9(1)
        }
        waive aia Article 9(1) until 2026-06-30 because "first extension" approved by cro on 2026-01-01
        waive aia Article 9(1) until {{until}} because "second extension" approved by cro on 2026-06-30
        """;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static ComparedWorkspace SideOf(string source)
    {
        var judgement = Checks.Judge(source);
        return new ComparedWorkspace(judgement.Symbols, judgement.Coverage, judgement.Evidence, judgement.HasErrors);
    }
}
