using FsCheck.Xunit;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>What waivers settle, and what breaks through them.</summary>
public sealed class WaiverTests
{
    private const string Waiver = "waive policy Rule 2 until 2027-01-01 because \"later\" approved by boss on 2026-02-02\n";

    [Theory]
    [InlineData(Outcome.Evidenced, false, false, false)]
    [InlineData(Outcome.TelemetryOnly, false, false, true)]
    [InlineData(Outcome.Unverified, false, false, true)]
    [InlineData(Outcome.Stale, true, false, true)]
    [InlineData(Outcome.Missing, true, false, true)]
    [InlineData(Outcome.Unreadable, true, true, false)]
    [InlineData(Outcome.Failing, true, true, false)]
    [InlineData(Outcome.Partial, false, false, true)]
    [InlineData(Outcome.Planned, false, false, true)]
    [InlineData(Outcome.Unmapped, false, false, true)]
    [InlineData(Outcome.NotCovered, false, false, false)]
    [InlineData(Outcome.Waived, false, false, false)]
    [InlineData(Outcome.Excluded, false, false, false)]
    [InlineData(Outcome.NotApplicable, false, false, false)]
    public void Outcomes(Outcome outcome, bool isNotPassing, bool breaksThrough, bool isWaivable) =>
        Assert.Equal((isNotPassing, breaksThrough, isWaivable), (outcome.IsNotPassing(), outcome.BreaksThrough(), outcome.IsWaivable()));

    [Theory]
    [InlineData(EvidenceVerdict.Passing, OperatingState.Passing, false, false)]
    [InlineData(EvidenceVerdict.Unverified, OperatingState.Unproven, false, false)]
    [InlineData(EvidenceVerdict.Stale, OperatingState.Stale, true, false)]
    [InlineData(EvidenceVerdict.Missing, OperatingState.Missing, true, false)]
    [InlineData(EvidenceVerdict.Unreadable, OperatingState.Unreadable, true, true)]
    [InlineData(EvidenceVerdict.Failing, OperatingState.Failing, true, true)]
    public void Verdicts_and_the_states_of_controls(EvidenceVerdict verdict, OperatingState state, bool isNotPassing, bool breaksThrough) => Assert.Equal(
        (isNotPassing, breaksThrough, breaksThrough),
        (verdict.IsNotPassing(), verdict.BreaksThrough(), state.BreaksThrough()));

    [Fact]
    public void The_tables_are_whole()
    {
        Assert.Equal(14, Enum.GetValues<Outcome>().Length);
        Assert.Equal(6, Enum.GetValues<EvidenceVerdict>().Length);
        Assert.Equal(7, Enum.GetValues<OperatingState>().Length);
        Assert.False(OperatingState.Unverified.BreaksThrough());
    }

    [Theory]
    [InlineData("partially because \"some\"", "operating since 2026-01-01", EvidenceVerdict.Passing, "partial  waived  c(partial)")]
    [InlineData("partially because \"some\"", "operating since 2026-01-01", EvidenceVerdict.Missing, "partial  waived  c(partial)")]
    [InlineData("partially because \"some\"", "operating since 2026-01-01", EvidenceVerdict.Unreadable, "partial  partial  c(partial)")]
    [InlineData("partially because \"some\"", "operating since 2026-01-01", EvidenceVerdict.Failing, "partial  partial  c(partial)")]
    [InlineData("", "planned by 2027-01-01", EvidenceVerdict.Missing, "planned  waived  c(planned full)")]
    [InlineData("", "planned by 2027-01-01", EvidenceVerdict.Unreadable, "planned  planned  c(planned full)")]
    [InlineData("", "planned by 2027-01-01", EvidenceVerdict.Failing, "planned  planned  c(planned full)")]
    [InlineData("", "operating since 2026-01-01", EvidenceVerdict.Stale, "mapped  waived  c(full)")]
    [InlineData("", "operating since 2026-01-01", EvidenceVerdict.Failing, "mapped  failing  c(full)")]
    [InlineData("", "retired since 2026-02-01", EvidenceVerdict.Failing, "unmapped  waived")]
    public void What_fails_breaks_through_whatever_else_is_missing(string how, string status, EvidenceVerdict verdict, string expected)
    {
        var control = Own.Control("c", $"satisfies policy Rule 2 {how}\n  {Own.Evidence("x")}", status);

        Assert.Equal($"Rule 2  {expected}", VerdictPicture.Of(Judge(control + Waiver, Compile.Evidence("c/x", verdict)), "Rule 2"));
    }

    [Fact]
    public void A_partial_control_that_fails_breaks_through_beside_a_full_one_that_is_missing()
    {
        var controls = Own.Control("full", $"satisfies policy Rule 2\n  {Own.Evidence("x")}")
            + Own.Control("part", $"satisfies policy Rule 2 partially because \"some\"\n  {Own.Evidence("x")}");
        var compilation = Judge(controls + Waiver, Compile.Evidence("full/x", EvidenceVerdict.Missing), Compile.Evidence("part/x", EvidenceVerdict.Failing));

        Assert.Equal("Rule 2  mapped  missing  full(full), part(partial)", VerdictPicture.Of(compilation, "Rule 2"));
    }

    /// <summary>Of several decisions over one leaf, or one rule, the last to end is the one that counts, wherever it stands.</summary>
    [Theory]
    [InlineData("policy Rule 2", "policy Rule 2", "2027-01-01", "2027-06-30")]
    [InlineData("policy Rule 2", "policy Rule 2", "2027-06-30", "2027-01-01")]
    [InlineData("policy Rule 2", "policy Rule 2, 3", "2027-01-01", "2027-06-30")]
    [InlineData("policy Rule 2", "policy Rule 2, 3", "2027-06-30", "2027-01-01")]
    [InlineData("c/x", "c/x", "2027-01-01", "2027-06-30")]
    [InlineData("c/x", "c/x", "2027-06-30", "2027-01-01")]
    public void Of_two_waivers_the_last_to_end_counts(string one, string other, string oneUntil, string otherUntil)
    {
        var control = Own.Control("c", $"satisfies policy Rule 2\n  {Own.Evidence("x")}");
        var compilation = Judge(control + WaiverOf(one, oneUntil) + WaiverOf(other, otherUntil), Compile.Evidence("c/x", EvidenceVerdict.Missing));
        var obligation = Assert.Single(Assert.Single(compilation.Coverage.Systems).Obligations, entry => VerdictPicture.NameOf(entry) == "Rule 2");

        Assert.Equal(Outcome.Waived, obligation.Outcome);
        Assert.Equal(new DateOnly(2027, 6, 30), (obligation.Waiver ?? (WaiverSymbol)Assert.Single(obligation.RuleWaivers)).Until);
    }

    /// <summary>A waiver that ended, or is approved only later, takes nothing from one that is in force.</summary>
    [Theory]
    [InlineData("until 2026-11-22", "on 2026-02-02")]
    [InlineData("until 2028-01-01", "on 2026-11-24")]
    public void A_waiver_that_does_not_count_hides_none_that_does(string until, string approved)
    {
        var idle = WaiverOf("policy Rule 2", "2027-01-01").Replace("until 2027-01-01", until, StringComparison.Ordinal).Replace("on 2026-02-02", approved, StringComparison.Ordinal);

        Assert.All([idle + Waiver, Waiver + idle], waivers => Assert.Equal("Rule 2  unmapped  waived", VerdictPicture.Of(Judge(waivers), "Rule 2")));
    }

    [Theory]
    [InlineData("2026-10-31", "2026-06-30")]
    [InlineData("2026-06-30", "2026-10-31")]
    public void Of_two_waivers_that_ended_the_last_to_end_comes_first(string one, string other)
    {
        var compilation = Judge(WaiverOf("policy Rule 2", one) + WaiverOf("policy Rule 2", other));
        var coverage = Assert.Single(compilation.Coverage.Systems);
        var obligation = Assert.Single(coverage.Obligations, entry => VerdictPicture.NameOf(entry) == "Rule 2");

        Assert.Equal(
            [new DateOnly(2026, 10, 31), new DateOnly(2026, 6, 30)],
            obligation.EndedWaivers.Select(waiver => waiver.Until));
    }

    [Fact]
    public void A_waiver_that_is_broken_through_is_not_needless() => Assert.DoesNotContain(
        "MAP4007",
        VerdictPicture.Findings(Judge(
            Own.Control("c", $"satisfies policy Rule 2 partially because \"some\"\n  {Own.Evidence("x")}") + Waiver,
            Compile.Evidence("c/x", EvidenceVerdict.Failing))),
        StringComparison.Ordinal);

    /// <summary>However controls cover and wherever waivers stand, what is failing or unreadable behind an obligation keeps it from being waived.</summary>
    [Property(MaxTest = 200)]
    public void No_waiver_settles_what_a_control_shows_to_fail(int seed)
    {
        var workspace = RandomWaivers.Create(seed);
        var broken = workspace.Compilation.Coverage.Systems
            .SelectMany(system => system.Obligations)
            .Where(obligation => obligation.Controls.Any(covering => workspace.BreaksThrough(covering.Control.Name)))
            .ToList();

        Assert.DoesNotContain(broken, obligation => obligation.Outcome == Outcome.Waived);
    }

    /// <summary>The property above tries something: over some seeds there are waived obligations, and waivers that are broken through.</summary>
    [Fact]
    public void Random_waivers_settle_and_are_broken_through()
    {
        var obligations = Enumerable.Range(0, 50)
            .SelectMany(seed => RandomWaivers.Create(seed).Compilation.Coverage.Systems)
            .SelectMany(system => system.Obligations)
            .ToList();

        Assert.Contains(obligations, obligation => obligation.Outcome == Outcome.Waived);
        Assert.Contains(obligations, obligation => obligation is { IsBrokenThrough: true, Outcome: Outcome.Partial });
        Assert.Contains(obligations, obligation => obligation is { IsBrokenThrough: true, Outcome: Outcome.Planned });
        Assert.Contains(obligations, obligation => obligation is { IsBrokenThrough: true, Outcome: Outcome.Failing });
    }

    private static string WaiverOf(string what, string until) => $"waive {what} until {until} because \"later\" approved by boss on 2026-02-02\n";

    private static Compilation Judge(string declarations, params EvidenceResult[] evidence) =>
        Compile.Text(Own.Start + declarations, catalog: Own.Policy, evidence: evidence);
}
