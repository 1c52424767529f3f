namespace Mapping.Compiler.Tests.Coverage;

/// <summary>The example by which the design explains the language means what the design says.</summary>
public sealed class DesignPageTests
{
    private static readonly Compilation Verdict = Compile.Text(Examples.DesignPage);

    [Fact]
    public void Its_security_is_judged_element_by_element() => Assert.Equal(
        """
        Article 15(1) on accuracy  unmapped  unmapped
        Article 15(1) on robustness  unmapped  unmapped
        Article 15(1) on cybersecurity  unmapped  unmapped
        Article 15(3)  unmapped  unmapped
        Article 15(4) on resilience  unmapped  unmapped
        Article 15(4) on feedback-loops  -  not-applicable
        Article 15(5) on unauthorised-alteration  unmapped  unmapped
        Article 15(5) on proportionate-solutions  unmapped  unmapped
        Article 15(5) on data-poisoning  unmapped  unmapped
        Article 15(5) on model-poisoning  unmapped  waived
        Article 15(5) on evasion  mapped  missing  injection-screening(full)
        Article 15(5) on confidentiality  unmapped  unmapped
        Article 15(5) on model-flaws  unmapped  unmapped
        """,
        VerdictPicture.Of(Verdict, "Article 15"));

    [Fact]
    public void Its_risk_process_reaches_the_standard_through_the_shipped_crosswalk() => Assert.Equal(
        """
        6.1.1  unmapped  unmapped
        6.1.2  partial  partial  risk-process(partial) via Article 9(1) intersects 6.1.2
        6.1.3  partial  partial  risk-process(partial) via Article 9(1) intersects 6.1.3
        6.1.4  unmapped  unmapped
        """,
        VerdictPicture.Of(Verdict, "6.1"));

    [Fact]
    public void It_sums_up() => Assert.Equal(
        "99 obligations: missing 3, partial 8, unmapped 87, waived 1, excluded 1, not-applicable 1",
        VerdictPicture.Totals(Verdict));

    [Fact]
    public void Beside_its_gaps_it_has_five_findings() => Assert.Equal(
        """
        MAP4010 141 obligations of eu-ai-act bind loan-scoring and are in no scope of it.
        MAP4031 Assumed of loan-scoring, since nobody declares it: uses-pretrained-components.
        MAP4005 "injection-screening" is a control of security, and A.6.2.6 asks for assurance.
        MAP2009 No control is declared with the name "human-review".
        MAP4026 For loan-scoring this asks less than the default gate would: 69 obligations in scope may stay open.
        """,
        string.Join('\n', VerdictPicture.Findings(Verdict).Split('\n').Where(line => line[..7] is not ("MAP4001" or "MAP4002" or "MAP4003"))));

    [Fact]
    public void Each_gap_has_one_finding_and_nothing_else_has() => Assert.Equal(
        Verdict.Coverage.Systems[0].Obligations
            .Where(entry => entry.Outcome is Compiler.Coverage.Outcome.Unmapped or Compiler.Coverage.Outcome.Partial)
            .Select(VerdictPicture.NameOf)
            .Order(StringComparer.Ordinal),
        Verdict.Diagnostics
            .Where(finding => finding.Code is "MAP4001" or "MAP4002")
            .Select(finding => finding.Message[..finding.Message.IndexOf(" (", StringComparison.Ordinal)])
            .Order(StringComparer.Ordinal));
}
