using Mapping.Compiler.Coverage;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>What got better or worse between two states of a workspace, and why.</summary>
public sealed class ComparisonTests
{
    private const string Before =
        """
        use eu-ai-act edition 2026-07-27 as aia
        owner ciso "CISO" domain security
        system app "App" {
          actor provider
          class high-risk annex-iii
          scope aia Article 15(5)
        }
        feed runs "Runs" { files "runs/*.jsonl" time at system any class audit-evidence }
        control screening "Screening" {
          owner ciso
          domain security
          status operating since 2026-01-01
          satisfies aia Article 15(5) on evasion
          evidence rate { from runs expect count() >= 1 }
        }
        control limits "Limits" {
          owner ciso
          domain security
          status operating since 2026-01-01
          satisfies aia Article 15(5) on confidentiality
        }
        waive aia Article 15(5) on model-poisoning until 2027-01-31 because "no base model" approved by ciso on 2026-02-02
        gate release { require aia Article 15(5) on evasion evidenced }

        """;

    [Fact]
    public void Nothing_changed() => Check(Before, EvidenceVerdict.Passing, "");

    [Fact]
    public void A_control_is_retired() => Check(
        Before.Replace("operating since 2026-01-01\n  satisfies aia Article 15(5) on confidentiality", "retired since 2026-11-01\n  satisfies aia Article 15(5) on confidentiality", StringComparison.Ordinal),
        EvidenceVerdict.Passing,
        """
        worse! app Article 15(5) on confidentiality: unverified -> unmapped
          control limits: operating -> retired
        control limits: Operating -> Retired

        """);

    [Fact]
    public void A_mapping_is_lost_and_another_one_is_new() => Check(
        Before.Replace("satisfies aia Article 15(5) on confidentiality", "satisfies aia Article 15(5) on data-poisoning", StringComparison.Ordinal),
        EvidenceVerdict.Passing,
        """
        better app Article 15(5) on data-poisoning: unmapped -> unverified
          mapping limits: - -> full
        worse! app Article 15(5) on confidentiality: unverified -> unmapped
          mapping limits: full -> -
        mapping limits eu-ai-act Article 15(5) on data-poisoning: None -> Full
        mapping limits eu-ai-act Article 15(5) on confidentiality: Full -> None

        """);

    [Fact]
    public void A_mapping_is_narrower() => Check(
        Before.Replace("on confidentiality", "on confidentiality partially because \"half of it\"", StringComparison.Ordinal),
        EvidenceVerdict.Passing,
        """
        worse! app Article 15(5) on confidentiality: unverified -> partial
          mapping limits: full -> partial
        mapping limits eu-ai-act Article 15(5) on confidentiality: Full -> Partial

        """);

    [Fact]
    public void Evidence_is_stale_and_the_gate_with_it() => Check(
        Before,
        EvidenceVerdict.Stale,
        """
        worse! app Article 15(5) on evasion: evidenced -> stale
          evidence screening/rate: passing -> stale
        gate release app: worse!
        evidence screening/rate: Passing -> Stale

        """);

    [Fact]
    public void Failing_evidence_that_is_taken_away_gets_no_better() => Assert.Equal(
        """
        differs app Article 15(5) on evasion: failing -> missing
          evidence screening/rate: failing -> missing
        evidence screening/rate: Failing -> Missing

        """,
        PictureOf(Compiled(Before, EvidenceVerdict.Failing), Compiled(Before, EvidenceVerdict.Missing)));

    [Fact]
    public void A_waiver_ends() => Check(
        Before.Replace("until 2027-01-31", "until 2026-10-31", StringComparison.Ordinal),
        EvidenceVerdict.Passing,
        """
        worse! app Article 15(5) on model-poisoning: waived -> unmapped
          waiver waiver: waived -> ended
        stronger waiver eu-ai-act Article 15(5) on model-poisoning: until 2027-01-31, approved by ciso on 2026-02-02 -> -

        """);

    [Fact]
    public void An_exclusion_takes_an_obligation_away() => Check(
        Before + "exclude aia Article 15(5) on data-poisoning because \"nothing is trained\" approved by ciso on 2026-02-02\n",
        EvidenceVerdict.Passing,
        """
        ends! app Article 15(5) on data-poisoning: unmapped -> excluded
          exclusion exclusion: - -> excluded
        weaker exclusion eu-ai-act Article 15(5) on data-poisoning: - -> excluded, approved by ciso on 2026-02-02

        """);

    [Fact]
    public void To_leave_the_scope_is_no_way_to_get_better() => Check(
        Before.Replace("scope aia Article 15(5)\n", "scope aia Article 15(5) on unauthorised-alteration, proportionate-solutions, evasion, confidentiality, model-poisoning, model-flaws\n", StringComparison.Ordinal),
        EvidenceVerdict.Passing,
        """
        worse! app Article 15(5) on data-poisoning: unmapped -> out-of-scope
          scope app: in-scope -> out-of-scope
        weaker! scope app: eu-ai-act Article 15(5) on data-poisoning -> -

        """);

    [Fact]
    public void A_new_gate_that_does_not_hold_is_a_regression() => Check(
        Before + "gate launch { require aia Article 15(5) mapped }\n",
        EvidenceVerdict.Passing,
        """
        gate launch app: begins!
        stronger gate launch: - -> declared

        """);

    [Fact]
    public void A_gate_that_is_taken_away_is_a_regression() => Check(
        Before.Replace("gate release { require aia Article 15(5) on evasion evidenced }\n", "", StringComparison.Ordinal),
        EvidenceVerdict.Passing,
        """
        gate default app: begins!
        gate release app: ends!
        weaker! gate release: declared -> -
        stronger default-gate app: less: 6 obligations in scope may stay open -> all that the default gate asks

        """);

    [Fact]
    public void A_gate_that_asks_for_less_is_weaker() => Check(
        Before.Replace("on evasion evidenced }", "on evasion mapped }", StringComparison.Ordinal),
        EvidenceVerdict.Passing,
        """
        gate release app: differs
        weaker! requirement release: eu-ai-act Article 15(5) on evasion evidenced -> eu-ai-act Article 15(5) on evasion mapped

        """);

    [Fact]
    public void A_mapping_in_other_citations_is_the_same_mapping() => Check(
        Before.Replace("satisfies aia Article 15(5) on confidentiality", "satisfies aia 15(5) on confidentiality\n  satisfies aia Art. 15(5) on confidentiality", StringComparison.Ordinal),
        EvidenceVerdict.Passing,
        "");

    [Fact]
    public void A_new_system_brings_its_gaps()
    {
        var picture = PictureOf(
            Compiled(Before, EvidenceVerdict.Passing),
            Compiled(Before + "system other \"Other\" { actor provider class high-risk annex-iii scope aia Article 9(1) }\n", EvidenceVerdict.Passing));

        Assert.Contains("begins! other Article 9(1): - -> unmapped\n  system other: - -> declared\n", picture, StringComparison.Ordinal);
    }

    private static void Check(string after, EvidenceVerdict verdict, string expected) =>
        Assert.Equal(expected, PictureOf(Compiled(Before, EvidenceVerdict.Passing), Compiled(after, verdict)));

    private static string PictureOf(Compilation before, Compilation after) => ComparisonPicture.Of(ComparisonPicture.Compare(before, after));

    private static Compilation Compiled(string source, EvidenceVerdict verdict)
    {
        var compilation = Compile.Text(source, evidence: Compile.Evidence("screening/rate", verdict));
        Assert.False(compilation.HasErrors, string.Join('\n', compilation.Diagnostics.Where(diagnostic => diagnostic.IsError)));
        return compilation;
    }
}
