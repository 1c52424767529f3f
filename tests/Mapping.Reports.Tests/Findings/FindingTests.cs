using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;
using Mapping.Evidence.Findings;
using Mapping.Reports.Findings;

namespace Mapping.Reports.Tests.Findings;

/// <summary>Where findings stand, what they weigh, and what keeps them the same.</summary>
public sealed class FindingTests
{
    internal const string Source =
        """
        use iso-42001 edition 2023 as iso
        owner cro "Chief Risk Officer" domain assurance

        system loan "Loan scoring" {
          actor organisation
          scope iso 6.1.2, 6.1.3, 9.2.1
        }

        control process "Process" {
          owner cro
          status operating since 2026-01-01
          satisfies iso 6.1.2 partially because "only new systems"
        }

        control audit "Audit" {
          owner cro
          status planned by 2027-01-31
          satisfies iso 9.2.1
        }

        gate release {
          require iso 6.1.2 mapped
        }

        """;

    /// <summary>A rule that could not fail is found by the phase and said by the verdict; a reader of findings gets it once, with its obligations.</summary>
    [Fact]
    public void A_rule_that_is_unverified_is_one_finding()
    {
        const string Rule = "feed runs \"Runs\" { files \"runs.jsonl\" class audit-evidence retained 10 years }\n"
            + "control log \"Log\" { owner cro status operating since 2026-01-01 satisfies iso 6.1.3 evidence count { from runs expect count() >= 0 } }\n";
        var compilation = Compilation.Create(new CompilationInput
        {
            Sources = [new SourceText("main.mapping", Source + Rule)],
            Evidence = EvidenceResults.Create([new(new EvidenceKey("log", "count", "loan"), EvidenceVerdict.Unverified) { Records = 1 }]),
            AsOf = Checks.AsOf,
            Today = Checks.AsOf,
        });
        var rule = compilation.Symbols.Controls.Single(control => control.Name == "log").Evidence[0];
        var told = Diagnostic.Create(EvidenceDiagnostics.EvidenceUnverified, rule.Location, "log/count", "", "it can't fail");

        Assert.Single(JudgementFindings.Of(Judgement.Of(compilation, [told])), finding => finding.Rule.Equals(EvidenceDiagnostics.EvidenceUnverified));
    }

    [Fact]
    public void A_gap_stands_where_it_is_mended_and_is_an_error_where_a_gate_waits_for_it() => Assert.Equal(
        [
            "main.mapping:6:3 warning MAP4001 loan iso-42001 6.1.3",
            "main.mapping:12:3 error MAP4002 loan iso-42001 6.1.2",
            "main.mapping:15:9 warning MAP4003 loan iso-42001 9.2.1",
            "main.mapping:22:3 error MAP7010 loan release require iso 6.1.2 mapped",
        ],
        Picture(Source));

    [Fact]
    public void A_gap_under_a_waiver_that_ended_stands_at_the_waiver() => Assert.Equal(
        ["main.mapping:24:23 warning MAP4001 loan iso-42001 6.1.3", "main.mapping:24:23 warning MAP4006 main.mapping 2026-10-31"],
        Picture(Source + "waive iso 6.1.3 until 2026-10-31 because \"audit\" approved by cro on 2026-02-02\n").Where(line => line.Contains(":24:", StringComparison.Ordinal)));

    [Fact]
    public void Nothing_but_place_changes_when_lines_move()
    {
        var before = JudgementFindings.Of(Checks.Judge(Source));
        var after = JudgementFindings.Of(Checks.Judge("// A comment.\n\n" + Source));

        Assert.Equal(before.Select(finding => finding.Fingerprint), after.Select(finding => finding.Fingerprint));
        Assert.Equal(before.Select(finding => finding.Location.Start.Line + 2), after.Select(finding => finding.Location.Start.Line));
    }

    [Fact]
    public void A_state_that_changes_keeps_its_fingerprint()
    {
        var partial = JudgementFindings.Of(Checks.Judge(Source)).Single(finding => finding.Rule.Code == "MAP4002");
        var unmapped = JudgementFindings.Of(Checks.Judge(Source.Replace("satisfies iso 6.1.2 partially because \"only new systems\"", "", StringComparison.Ordinal)))
            .Single(finding => finding.Rule.Code == "MAP4001" && finding.Identity.About.EndsWith("6.1.2", StringComparison.Ordinal));

        Assert.Equal(partial.Fingerprint, unmapped.Fingerprint);
    }

    [Fact]
    public void The_second_of_its_kind_has_a_number()
    {
        var findings = JudgementFindings.Of(Checks.Judge(
            """
            use iso-42001 edition 2023 as iso
            owner cro "CRO" domain assurance
            control a "A" { owner cro status operating since 2026-01-01 satisfies iso 99.9 satisfies iso 99.9 }

            """)).Where(finding => finding.Rule.Code == "MAP2001").ToList();

        Assert.Equal(2, findings.Count);
        Assert.Equal(findings[0].Fingerprint + ":2", findings[1].Fingerprint);
    }

    /// <summary>Wherever it is shown, a gap is told once: by the obligation or by the rule of evidence it waits for.</summary>
    [Theory]
    [InlineData("small")]
    [InlineData("gates")]
    [InlineData("bank")]
    public void Every_gap_is_told_and_every_fingerprint_is_there_once(string workspace)
    {
        var check = Checks.Of(workspace, FormatPictureTests.EvidenceOf(workspace));
        var told = check.Findings.Where(finding => finding.Rule.Code != "MAP7010").SelectMany(finding => finding.Obligations).ToHashSet();
        var gaps = check.Judgement.Coverage.Systems.SelectMany(system => system.Obligations
            .Where(result => result.IsCounted && result.Outcome is not (Outcome.Evidenced or Outcome.Waived))
            .Select(result => new SystemObligation(system.System, result)));

        Assert.All(gaps, gap => Assert.Contains(gap, told));
        Assert.Equal(check.Findings.Length, check.Findings.Select(finding => finding.Fingerprint).Distinct().Count());
    }

    private static IEnumerable<string> Picture(string source) => JudgementFindings.Of(Checks.Judge(source))
        .Where(finding => finding.Level != FindingLevel.Note)
        .Select(finding => $"{finding.Location} {FindingLevels.NameOf(finding.Level)} {finding.Rule.Code} {finding.Identity.About}");
}
