using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.Reports.Baselines;
using Mapping.Reports.Findings;
using Mapping.Reports.Tests.Findings;
using Mapping.Reports.Tests.Html;

namespace Mapping.Reports.Tests.Baselines;

/// <summary>A baseline accepts what was there, and no more.</summary>
public sealed class BaselineTests
{
    private const string Waived = "waive iso 6.1.3 until 2026-12-31 because \"audit\" approved by cro on 2026-02-02\n";

    private static readonly string Accepted = FindingTests.Source;

    [Theory]
    [InlineData("small")]
    [InlineData("gates")]
    [InlineData("bank")]
    public void What_was_accepted_is_not_new(string workspace)
    {
        var check = Checks.Of(workspace, FormatPictureTests.EvidenceOf(workspace));
        var comparison = BaselineComparison.Of(Again(Baseline.Of(check.Judgement, check.Findings)), check.Judgement, check.Findings);

        Assert.Equal((0, 0, false), (comparison.New.Count(finding => finding.Rule.Code != "MAP4006"), comparison.Mended.Length, comparison.Fails));
    }

    [Fact]
    public void Lines_that_move_are_not_new() => Assert.Equal([], Compare(Accepted, "// A comment.\n" + Accepted));

    [Fact]
    public void A_gap_that_blocks_is_new_and_so_is_its_gate() => Assert.Equal(
        ["new MAP4003 loan iso-42001 6.1.4", "new MAP7010 loan release require iso 6.1.2, 6.1.4 mapped", "gone loan release require iso 6.1.2 mapped is required no more", "fails"],
        Compare(Accepted, Accepted.Replace("9.2.1\n}", "9.2.1, 6.1.4\n}", StringComparison.Ordinal).Replace("require iso 6.1.2 mapped", "require iso 6.1.2, 6.1.4 mapped", StringComparison.Ordinal)));

    [Fact]
    public void A_gate_fails_for_an_obligation_that_is_new_to_it() => Assert.Equal(
        ["new MAP4001 loan iso-42001 6.1.3", "new MAP7010 loan release require iso 6.1 mapped", "fails"],
        Compare(
            (Accepted + Waived).Replace("iso 6.1.2 mapped", "iso 6.1 mapped", StringComparison.Ordinal),
            Accepted.Replace("iso 6.1.2 mapped", "iso 6.1 mapped", StringComparison.Ordinal)));

    [Fact]
    public void What_is_worse_than_accepted_is_reported() => Assert.Equal(
        ["worse MAP4001 loan iso-42001 6.1.2", "new MAP6009 main.mapping process", "new MAP7010 loan release require iso 6.1.2 mapped", "fails"],
        Compare(Accepted, Accepted.Replace("  satisfies iso 6.1.2 partially because \"only new systems\"\n", "", StringComparison.Ordinal)));

    [Fact]
    public void What_is_better_is_mended_and_what_is_out_of_scope_is_not() => Assert.Equal(
        [
            "new MAP6001 main.mapping audit", "mended loan release require iso 6.1.2 mapped",
            "mended loan iso-42001 6.1.2 now unverified", "gone loan iso-42001 9.2.1 counts no more",
        ],
        Compare(Accepted, Accepted.Replace(" partially because \"only new systems\"", "", StringComparison.Ordinal).Replace(", 9.2.1\n", "\n", StringComparison.Ordinal)));

    [Fact]
    public void A_waiver_that_ended_is_never_accepted_nor_what_it_names()
    {
        var expired = Accepted + Waived.Replace("2026-12-31", "2026-10-31", StringComparison.Ordinal);

        Assert.Equal(["new MAP4001 loan iso-42001 6.1.3", "new MAP4006 main.mapping 2026-10-31"], Compare(expired, expired));
    }

    [Fact]
    public void A_waiver_that_ends_after_it_was_accepted_is_reported()
    {
        var source = Accepted + Waived;

        Assert.Equal(
            ["new MAP4001 loan iso-42001 6.1.3", "new MAP4006 main.mapping 2026-12-31"],
            Compare(source, source, new DateOnly(2027, 1, 1)).Where(line => !line.Contains("MAP4012", StringComparison.Ordinal)));
    }

    /// <summary>The gap was accepted as a gap; who then waives it until a day takes it out of what is accepted when that day has passed; it is not mended then.</summary>
    [Theory]
    [InlineData("2026-11-22", "new MAP4001 loan iso-42001 6.1.3, new MAP4006 main.mapping 2026-11-22")]
    [InlineData("2026-11-23", "gone loan iso-42001 6.1.3 is waived")]
    public void A_gap_that_was_accepted_before_it_was_waived_is_new_when_the_waiver_has_ended(string until, string expected) => Assert.Equal(
        expected,
        string.Join(", ", Compare(Accepted, Accepted + Waived.Replace("2026-12-31", until, StringComparison.Ordinal))));

    /// <summary>Written by somebody who names it, or by an earlier version, it is not accepted either, nor said to be mended.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("gate release { require aia Article 4 mapped }\n")]
    public void What_is_forbidden_as_such_is_never_accepted(string gate)
    {
        const string Practice =
            """
            use eu-ai-act edition 2026-07-27 as aia
            owner cro "Chief Risk Officer" domain security, assurance
            system scoring "Scoring of citizens" {
              actor provider
              class prohibited
              scope aia Article 4
            }

            """;
        var check = Checks.OfSource(Practice + gate);
        var written = Baseline.Of(check.Judgement, check.Findings);
        var named = written with
        {
            Entries = [.. check.Findings.Select(finding => new BaselineEntry(finding.Identity.Kind, finding.Identity.About, finding.System, finding.State, 9, finding.Identity.Fingerprint))],
        };

        Assert.DoesNotContain(written.Entries, entry => entry.About.Contains("Article 5", StringComparison.Ordinal) || entry.About.Contains("nothing that is forbidden", StringComparison.Ordinal));
        foreach (var comparison in new[] { written, named }.Select(baseline => BaselineComparison.Of(baseline, check.Judgement, check.Findings)))
        {
            Assert.True(comparison.Fails);
            Assert.Contains(comparison.New, finding => finding.Rule.Code == "MAP4017");
            Assert.DoesNotContain(comparison.Mended, entry => entry.Entry.About.Contains("Article 5", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Errors_of_the_sources_are_never_accepted()
    {
        var broken = Accepted.Replace("owner cro\n  status operating", "owner crro\n  status operating", StringComparison.Ordinal);
        var check = Checks.OfSource(broken);
        var comparison = BaselineComparison.Of(Baseline.Of(check.Judgement, check.Findings), check.Judgement, check.Findings);

        Assert.Contains(comparison.New, finding => finding.Rule.Code == "MAP2006");
    }

    [Fact]
    public void A_second_instance_is_new()
    {
        const string Mismatch = "  satisfies iso 6.1.2 partially because \"x\"\n";
        var source = Accepted.Replace("domain assurance", "domain security", StringComparison.Ordinal).Replace("  satisfies iso 6.1.2 partially because \"only new systems\"\n", Mismatch, StringComparison.Ordinal);

        Assert.Equal(
            ["new MAP4005 main.mapping satisfies iso 6.1.2 partially because \"x\""],
            Compare(source, source.Replace(Mismatch, Mismatch + Mismatch, StringComparison.Ordinal)).Where(line => line.Contains("MAP4005", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Failing Passing", "Failing Failing", "new MAP5020 watch/speed\nnew MAP7010 app release require iso A.6.2.6 evidenced\nfails")]
    [InlineData("Failing Passing", "Passing Failing", "new MAP5020 watch/speed\nnew MAP7010 app release require iso A.6.2.6 evidenced\nmended watch/rate\nfails")]
    [InlineData("Failing Passing", "Missing Passing", "worse MAP5022 watch/rate\nnew MAP7010 app release require iso A.6.2.6 evidenced\nfails")]
    [InlineData("Unreadable Passing", "Missing Passing", "worse MAP5022 watch/rate\nnew MAP7010 app release require iso A.6.2.6 evidenced\nfails")]
    [InlineData("Failing Passing", "Unreadable Passing", "")]
    [InlineData("Failing Failing", "Failing Passing", "mended watch/speed")]
    [InlineData("Failing Passing", "Failing Passing", "")]
    public void A_rule_is_accepted_as_itself_and_evidence_that_is_taken_away_is_new(string before, string now, string expected)
    {
        var baseline = Baseline.Of(Watched(before), JudgementFindings.Of(Watched(before)));

        Assert.Equal(
            expected.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            Lines(baseline, Watched(now)).Where(line => line.Contains("watch/", StringComparison.Ordinal) || line.Contains("7010", StringComparison.Ordinal) || line == "fails"));
    }

    [Theory]
    [InlineData("a", "a", "")]
    [InlineData("a", "a b", "worse MAP5020 watch/rate\nnew MAP7010 app release require iso A.6.2.6 evidenced\nfails")]
    [InlineData("a", "b", "worse MAP5020 watch/rate\nnew MAP7010 app release require iso A.6.2.6 evidenced\nfails")]
    [InlineData("a b", "b", "")]
    public void A_rule_is_accepted_with_the_figures_that_fail(string before, string now, string expected)
    {
        var (accepted, judgement) = (Watched("Failing Passing", before), Watched("Failing Passing", now));

        Assert.Equal(
            expected.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            Lines(Again(Baseline.Of(accepted, JudgementFindings.Of(accepted))), judgement).Where(line => line.Contains("watch/", StringComparison.Ordinal) || line.Contains("7010", StringComparison.Ordinal) || line == "fails"));
    }

    /// <summary>Two rules behind one obligation, with their verdicts, and the figures that fail in the first.</summary>
    private static Judgement Watched(string verdicts, string failing = "", string from = "gate", string to = "gate")
    {
        const string Source =
            """
            use iso-42001 edition 2023 as iso
            owner cro "CRO" domain assurance
            system app "App" { actor organisation scope iso A.6.2.6 }
            feed drift "Drift" { files "drift/*.csv" time day class audit-evidence retained 10 years }
            control watch "Watch" {
              owner cro
              domain assurance
              status operating since 2026-01-01
              satisfies iso A.6.2.6
              evidence rate { from drift expect max(errors) <= 2 }
              evidence speed { from drift expect max(delay) <= 2 }
            }
            gate release { require iso A.6.2.6 evidenced }

            """;
        var results = verdicts.Split(' ').Zip(["rate", "speed"], (verdict, rule) =>
            new EvidenceResult(new EvidenceKey("watch", rule, "app"), Enum.Parse<EvidenceVerdict>(verdict))
            {
                Figures = [.. (rule == "rate" ? failing : "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(figure => new ExpectationFigure(figure, null, Holds: false))],
            });
        return Judgement.Of(
            Compilation.Create(new CompilationInput { Sources = [new SourceText("main.mapping", Source.Replace(from, to, StringComparison.Ordinal))], AsOf = Checks.AsOf, Today = Checks.AsOf, Evidence = EvidenceResults.Create([.. results]) }), []);
    }

    /// <summary>What is asked no more, or otherwise, was not mended, and neither was the obligation behind it.</summary>
    [Theory]
    [InlineData("<= 2 }\n  evidence speed", "<= 2 }\n  evidence speed", "mended app iso-42001 A.6.2.6, mended watch/rate")]
    [InlineData("max(errors) <= 2", "max(errors) <= 20", "gone watch/rate passes, and is asked otherwise than it was accepted")]
    [InlineData("from drift expect max(errors)", "from drift where kind = \"psi\" expect max(errors)", "gone watch/rate passes, and is asked otherwise than it was accepted")]
    [InlineData("evidence rate {", "evidence other {", "gone watch/rate is asked no more")]
    [InlineData("operating since 2026-01-01", "retired since 2026-06-01", "gone watch/rate is counted no more")]
    public void What_was_taken_away_is_not_mended(string from, string to, string expected)
    {
        var before = Watched("Failing Passing");
        var lines = string.Join(", ", Lines(Again(Baseline.Of(before, JudgementFindings.Of(before))), Watched("Passing Passing", from: from, to: to))
            .Where(line => line.StartsWith("mended", StringComparison.Ordinal) || line.StartsWith("gone", StringComparison.Ordinal)));

        Assert.Contains(expected.Split(", ")[^1], lines, StringComparison.Ordinal);
        Assert.Equal(expected.StartsWith("mended", StringComparison.Ordinal), lines.Contains("mended app iso-42001", StringComparison.Ordinal));
    }

    [Fact]
    public void The_file_is_sorted_with_an_entry_a_line() => Golden.Check("baseline.json", Text(BaselineOf(Accepted)));

    [Theory]
    [InlineData("", "1:1: this is no JSON")]
    [InlineData("[]", "1:1: an object with \"schema\": \"mapping-baseline/1\" is expected")]
    [InlineData("{}", "1:2: \"schema\": \"mapping-baseline/1\" is missing")]
    [InlineData("{\n  \"schema\": \"mapping-baseline/9\"}", "2:13: the schema is \"mapping-baseline/9\"; this version reads \"mapping-baseline/1\"")]
    [InlineData("{\"schema\":\"mapping-baseline/1\",\n\"asOf\":\"soon\"}", "2:8: a date as in \"2026-11-23\" is expected")]
    [InlineData("{\"accepted\":[\n {\"kind\":\"ä😀\",\"count\":0}]}", "2:24: a count from 1 is expected")]
    [InlineData("{\"accepted\":[\n {\"state\":\"fine\"}]}", "2:11: the state is one of evidenced, waived, telemetry-only, unverified, stale, missing, unreadable, failing, partial, planned, unmapped, not-covered, or null")]
    [InlineData("{\"accepted\":[\n {\"fingerprint\":\"XYZ\"}]}", "2:17: 32 lower-case hexadecimal digits are expected")]
    [InlineData("{\"accepted\":[ {}\n]}", "1:15: an entry needs \"kind\" and \"fingerprint\"")]
    [InlineData("{\"accepted\":[1]}", "1:14: an object is expected for each entry")]
    [InlineData("{\"schema\":\n  nonsense}", "2:4: this is no JSON")]
    public void A_malformed_file_is_refused_with_its_place(string json, string error)
    {
        var reading = BaselineReader.Read(Encoding.UTF8.GetBytes(json));

        Assert.Null(reading.Baseline);
        Assert.Equal(error, $"{reading.Error?.Position}: {reading.Error?.Message}");
    }

    [Property]
    public Property No_bytes_make_it_throw() => Prop.ForAll(HostileText.Arbitrary, ArbMap.Default.ArbFor<byte[]>(), (text, bytes) =>
    {
        var valid = Encoding.UTF8.GetBytes(Text(BaselineOf(Accepted)));
        byte[] damaged = [.. valid.Take(text.Length * 7 % valid.Length), .. Encoding.UTF8.GetBytes(text), .. bytes];
        var reading = BaselineReader.Read(damaged);

        Assert.True(reading.Baseline is null != reading.Error is null);
    });

    [Property]
    public Property It_is_read_as_it_was_written() => Prop.ForAll(HostileText.Arbitrary, text =>
    {
        var baseline = BaselineOf(Accepted);
        var entry = baseline.Entries[0] with { About = HarmlessText.Of(text), System = HarmlessText.Of(text) };
        var changed = baseline with { Entries = [.. new[] { entry }.Concat(baseline.Entries.Skip(1)).Order(Comparer<BaselineEntry>.Create(BaselineEntry.Compare))] };

        Assert.Equal(changed.Entries.AsEnumerable(), Again(changed).Entries.AsEnumerable());
    });

    private static Baseline BaselineOf(string source)
    {
        var judgement = Checks.Judge(source);
        return Baseline.Of(judgement, JudgementFindings.Of(judgement));
    }

    private static string Text(Baseline baseline)
    {
        using var text = new StringWriter { NewLine = "\n" };
        BaselineWriter.Write(text, baseline);
        return text.ToString();
    }

    private static Baseline Again(Baseline baseline)
    {
        var reading = BaselineReader.Read(Encoding.UTF8.GetBytes(Text(baseline)));
        Assert.Null(reading.Error);
        return Assert.IsType<Baseline>(reading.Baseline);
    }

    private static IEnumerable<string> Compare(string before, string now, DateOnly? asOf = null) =>
        Lines(Again(BaselineOf(before)), Checks.Judge(now, asOf));

    private static IEnumerable<string> Lines(Baseline baseline, Judgement judgement)
    {
        var comparison = BaselineComparison.Of(baseline, judgement, JudgementFindings.Of(judgement));
        return
        [
            .. comparison.New.Where(finding => finding.Level != FindingLevel.Note)
                .OrderBy(finding => finding.Rule.Code, StringComparer.Ordinal)
                .Select(finding => $"{(finding.IsWorse ? "worse" : "new")} {finding.Rule.Code} {finding.Identity.About}"),
            .. comparison.Mended.Select(mended => $"mended {mended.Entry.About}{(mended.Now is { } state ? $" now {state}" : "")}"),
            .. comparison.TakenAway.Select(taken => $"gone {taken.Entry.About} {taken.Instead}"),
            .. comparison.Fails ? ["fails"] : Array.Empty<string>(),
        ];
    }
}
