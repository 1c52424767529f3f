using Mapping.Compiler.Coverage;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>When a gate opens.</summary>
public sealed class GateTests
{
    private const string Waiver = "waive policy Rule 3 until 2027-01-01 because \"spring\" approved by boss on 2026-02-02\n";

    private const string WaiverOfUnverified = "waive policy Rule 2 until 2027-01-01 because \"spring\" approved by boss on 2026-02-02\n";

    private static readonly string Controls =
        Own.Control("a", $"satisfies policy Rule 1, Rule 4\n  {Own.Evidence("x")}") + Own.Control("b", "satisfies policy Rule 2");

    private static readonly EvidenceResult Passing = Compile.Evidence("a/x", EvidenceVerdict.Passing);

    [Theory]
    [InlineData("mapped", "fails  0.80  [Rule 3]")]
    [InlineData("mapped without waivers", "fails  0.80  [Rule 3]")]
    [InlineData("mapped at least 80%", "holds  0.80  [Rule 3]")]
    [InlineData("mapped at least 80.1%", "fails  0.80  [Rule 3]")]
    [InlineData("mapped only in force", "fails  0.75  [Rule 3]")]
    [InlineData("evidenced", "fails  0.60  [Rule 2, Rule 3]")]
    [InlineData("evidenced only in force", "fails  0.50  [Rule 2, Rule 3]")]
    [InlineData("evidenced at least 50% only in force", "holds  0.50  [Rule 2, Rule 3]")]
    [InlineData("evidenced at least 51% only in force", "fails  0.50  [Rule 2, Rule 3]")]
    [InlineData("evidenced at least 60%", "holds  0.60  [Rule 2, Rule 3]")]
    [InlineData("evidenced at least 61%", "fails  0.60  [Rule 2, Rule 3]")]
    public void A_requirement_counts_what_meets_it(string words, string expected) => Check("", words, expected);

    [Theory]
    [InlineData("mapped", "holds  1.00  []")]
    [InlineData("mapped without waivers", "fails  0.80  [Rule 3]")]
    [InlineData("mapped at least 100%", "holds  1.00  []")]
    [InlineData("mapped at least 81% without waivers", "fails  0.80  [Rule 3]")]
    [InlineData("evidenced", "fails  0.60  [Rule 2]")]
    [InlineData("evidenced at least 60%", "holds  0.60  [Rule 2, Rule 3]")]
    [InlineData("evidenced at least 61%", "fails  0.60  [Rule 2, Rule 3]")]
    public void A_waived_obligation_holds_and_is_never_evidenced(string words, string expected) => Check(Waiver, words, expected);

    [Fact]
    public void What_is_excluded_leaves_the_denominator() =>
        Check("exclude policy Rule 2 because \"does not fit\" approved by boss on 2026-02-02\n", "evidenced", "fails  0.75  [Rule 3]");

    [Fact]
    public void Only_in_force_looks_at_the_day() => Check("", "mapped only in force", "fails  0.80  [Rule 3]", "2027-06-01");

    [Fact]
    public void A_requirement_is_cut_to_the_scope_and_a_gate_to_its_systems() => Assert.Equal(
        """
        g for app  fails
          require policy mapped  fails  0.80  [Rule 3]
        g for other  holds
          require policy mapped  holds  1.00  []
        default for third  fails
          every applicable obligation in scope mapped and shown by passing evidence, or waived  fails  0.00  [Rule 3]
        """,
        VerdictPicture.Gates(Judge(
            """
            system other "Other" {
              scope policy Rule 1
            }
            system third "Third" {
              scope policy Rule 3
            }
            gate g for app, other {
              require policy mapped
            }
            """)));

    [Fact]
    public void A_requirement_that_meets_nothing_is_an_error()
    {
        var compilation = Compile.Text(
            "use policy\nsystem app \"App\" {\n  scope policy Rule 1\n}\ngate g {\n  require policy Rule 3 mapped\n}\n", catalog: Own.Policy);

        Assert.Equal(
            "MAP2035",
            Assert.Single(compilation.Diagnostics, finding => finding.IsError).Code);
        Assert.False(Assert.Single(compilation.Coverage.Gates).Holds);
    }

    [Fact]
    public void No_gate_holds_while_the_sources_have_errors()
    {
        const string Gate = "gate g {\n  require policy Rule 1 mapped\n}\n";

        Assert.True(Assert.Single(Judge(Gate).Coverage.Gates).Holds);
        Assert.False(Assert.Single(Judge(Gate + "exclude policy Rule 3 because \"no\" approved by boss on 2026-02-02\n").Coverage.Gates).Holds);
    }

    [Theory]
    [InlineData(EvidenceVerdict.Passing, "", "fails  0.60  [Rule 2, Rule 3]")]
    [InlineData(EvidenceVerdict.Passing, Waiver, "fails  0.80  [Rule 2]")]
    [InlineData(EvidenceVerdict.Passing, Waiver + WaiverOfUnverified, "holds  1.00  []")]
    [InlineData(EvidenceVerdict.Failing, Waiver + WaiverOfUnverified, "fails  0.40  [Rule 1(a), Rule 1(b), Rule 4]")]
    [InlineData(EvidenceVerdict.Stale, Waiver, "fails  0.20  [Rule 1(a), Rule 1(b), Rule 2, Rule 4]")]
    [InlineData(EvidenceVerdict.Missing, Waiver, "fails  0.20  [Rule 1(a), Rule 1(b), Rule 2, Rule 4]")]
    [InlineData(EvidenceVerdict.Unreadable, Waiver, "fails  0.20  [Rule 1(a), Rule 1(b), Rule 2, Rule 4]")]
    [InlineData(EvidenceVerdict.Failing, Waiver, "fails  0.20  [Rule 1(a), Rule 1(b), Rule 2, Rule 4]")]
    public void The_default_gate_wants_everything_shown_by_passing_evidence_or_waived(EvidenceVerdict verdict, string waiver, string expected) => Assert.Equal(
        "  every applicable obligation in scope mapped and shown by passing evidence, or waived  " + expected,
        VerdictPicture.Gates(Judge(waiver, evidence: Compile.Evidence("a/x", verdict))).Split('\n')[1]);

    private static void Check(string more, string words, string expected, string asOf = Compile.AsOf) => Assert.Equal(
        $"g for app  {expected.Split(' ')[0]}\n  require policy {words}  {expected}",
        VerdictPicture.Gates(Judge($"{more}gate g {{\n  require policy {words}\n}}\n", asOf)));

    private static Compilation Judge(string more, string asOf = Compile.AsOf, EvidenceResult? evidence = null) =>
        Compile.Text(Own.Start + Controls + more, asOf, Own.Policy, evidence ?? Passing);
}
