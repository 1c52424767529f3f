using Mapping.Compiler.Coverage;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>What evidence makes of an obligation that is mapped.</summary>
public sealed class OutcomeTests
{
    [Theory]
    [InlineData(EvidenceVerdict.Passing, "evidenced")]
    [InlineData(EvidenceVerdict.Stale, "stale")]
    [InlineData(EvidenceVerdict.Missing, "missing")]
    [InlineData(EvidenceVerdict.Unreadable, "unreadable")]
    [InlineData(EvidenceVerdict.Failing, "failing")]
    public void One_rule_decides(EvidenceVerdict verdict, string expected) =>
        Assert.Equal($"Rule 2  mapped  {expected}  a(full)", Picture(Control("a", "x"), Compile.Evidence("a/x", verdict)));

    [Fact]
    public void A_rule_that_nobody_evaluated_is_missing() =>
        Assert.Equal("Rule 2  mapped  missing  a(full)", Picture(Control("a", "x")));

    [Fact]
    public void Without_rules_nothing_is_verified() =>
        Assert.Equal("Rule 2  mapped  unverified  a(full), b(full)", Picture(Control("a") + Control("b")));

    [Theory]
    [InlineData(EvidenceVerdict.Failing, EvidenceVerdict.Unreadable, "failing")]
    [InlineData(EvidenceVerdict.Unreadable, EvidenceVerdict.Missing, "unreadable")]
    [InlineData(EvidenceVerdict.Missing, EvidenceVerdict.Stale, "missing")]
    [InlineData(EvidenceVerdict.Stale, EvidenceVerdict.Passing, "stale")]
    [InlineData(EvidenceVerdict.Passing, EvidenceVerdict.Passing, "evidenced")]
    public void The_worst_rule_of_a_control_decides(EvidenceVerdict one, EvidenceVerdict other, string expected)
    {
        Assert.Equal($"Rule 2  mapped  {expected}  a(full)", Picture(Control("a", "x", "y"), Compile.Evidence("a/x", one), Compile.Evidence("a/y", other)));
        Assert.Equal($"Rule 2  mapped  {expected}  a(full)", Picture(Control("a", "x", "y"), Compile.Evidence("a/x", other), Compile.Evidence("a/y", one)));
    }

    [Fact]
    public void The_worst_control_decides() => Assert.Equal(
        "Rule 2  mapped  failing  a(full), b(full)",
        Picture(Control("a", "x") + Control("b", "x"), Compile.Evidence("a/x", EvidenceVerdict.Passing), Compile.Evidence("b/x", EvidenceVerdict.Failing)));

    [Fact]
    public void A_control_without_rules_neither_helps_nor_harms() => Assert.Equal(
        "Rule 2  mapped  evidenced  a(full), b(full)",
        Picture(Control("a", "x") + Control("b"), Compile.Evidence("a/x", EvidenceVerdict.Passing)));

    [Fact]
    public void Only_controls_that_operate_and_cover_it_fully_speak() => Assert.Equal(
        "Rule 2  mapped  evidenced  a(full), c(planned full), b(partial)",
        Picture(
            Control("a", "x")
            + Own.Control("b", $"satisfies policy Rule 2 partially because \"some\"\n  {Own.Evidence("x")}")
            + Own.Control("c", $"satisfies policy Rule 2\n  {Own.Evidence("x")}", "planned"),
            Compile.Evidence("a/x", EvidenceVerdict.Passing),
            Compile.Evidence("b/x", EvidenceVerdict.Failing),
            Compile.Evidence("c/x", EvidenceVerdict.Failing)));

    [Fact]
    public void Partial_coverage_stays_partial_whatever_its_evidence_says() => Assert.Equal(
        "Rule 2  partial  partial  b(partial)",
        Picture(
            Own.Control("b", $"satisfies policy Rule 2 partially because \"some\"\n  {Own.Evidence("x")}"),
            Compile.Evidence("b/x", EvidenceVerdict.Passing)));

    [Fact]
    public void Evidence_of_another_system_says_nothing() =>
        Assert.Equal("Rule 2  mapped  missing  a(full)", Picture(Control("a", "x"), Compile.Evidence("a/x", EvidenceVerdict.Passing, "other")));

    [Theory]
    [InlineData("Rule 2", "telemetry-only")]
    [InlineData("Rule 3", "evidenced")]
    [InlineData("Rule 4", "telemetry-only")]
    public void Telemetry_proves_nothing_where_assurance_is_asked(string rule, string expected)
    {
        var control = Own.Control("a", $"satisfies policy {rule}\n  {Own.Evidence("x")}");
        var telemetry = Compile.Evidence("a/x", EvidenceVerdict.Passing) with { IsAuditEvidence = false };

        Assert.Equal($"{rule}  mapped  {expected}  a(full)", VerdictPicture.Of(Judge(control, telemetry), rule));
    }

    [Fact]
    public void Of_two_results_for_a_rule_the_worse_counts_in_any_order()
    {
        var (good, bad) = (Compile.Evidence("a/x", EvidenceVerdict.Passing), Compile.Evidence("a/x", EvidenceVerdict.Failing));

        Assert.Equal("Rule 2  mapped  failing  a(full)", Picture(Control("a", "x"), good, bad));
        Assert.Equal("Rule 2  mapped  failing  a(full)", Picture(Control("a", "x"), bad, good));
    }

    [Fact]
    public void One_rule_on_audit_evidence_is_enough() => Assert.Equal(
        "Rule 2  mapped  evidenced  a(full)",
        Picture(
            Control("a", "x", "y"),
            Compile.Evidence("a/x", EvidenceVerdict.Passing) with { IsAuditEvidence = false },
            Compile.Evidence("a/y", EvidenceVerdict.Passing)));

    /// <summary>Whoever does a part of it has not audited the whole: only the controls that cover it fully, and operate, speak for it.</summary>
    [Theory]
    [InlineData("partially because \"some\"", "operating since 2026-01-01", "telemetry-only  a(full), b(partial)")]
    [InlineData("", "planned by 2027-01-01", "telemetry-only  a(full), b(planned full)")]
    [InlineData("", "operating since 2026-01-01", "evidenced  a(full), b(full)")]
    public void Audit_evidence_behind_less_than_the_whole_lifts_no_telemetry(string how, string status, string expected) => Assert.Equal(
        $"Rule 2  mapped  {expected}",
        Picture(
            Control("a", "x") + Own.Control("b", $"satisfies policy Rule 2 {how}\n  {Own.Evidence("x")}", status),
            Compile.Evidence("a/x", EvidenceVerdict.Passing) with { IsAuditEvidence = false },
            Compile.Evidence("b/x", EvidenceVerdict.Passing)));

    private static string Control(string name, params string[] rules) =>
        Own.Control(name, string.Join("\n  ", rules.Select(Own.Evidence).Prepend("satisfies policy Rule 2")));

    private static string Picture(string controls, params EvidenceResult[] evidence) => VerdictPicture.Of(Judge(controls, evidence), "Rule 2");

    private static Compilation Judge(string controls, params EvidenceResult[] evidence) =>
        Compile.Text(Own.Start + controls, catalog: Own.Policy, evidence: evidence);
}
