namespace Mapping.Compiler.Tests.Coverage;

/// <summary>How far controls are mapped onto obligations, and what takes an obligation out of the count.</summary>
public sealed class DesignTests
{
    [Theory]
    [InlineData("satisfies policy Rule 2", "operating since 2026-01-01", "mapped  unverified  c(full)")]
    [InlineData("satisfies policy Rule 2", "operating since 2026-11-23", "mapped  unverified  c(full)")]
    [InlineData("satisfies policy Rule 2", "operating since 2026-11-24", "planned  planned  c(planned full)")]
    [InlineData("satisfies policy Rule 2", "planned", "planned  planned  c(planned full)")]
    [InlineData("satisfies policy Rule 2", "planned by 2026-01-01", "planned  planned  c(planned full)")]
    [InlineData("satisfies policy Rule 2", "retired since 2026-11-24", "mapped  unverified  c(full)")]
    [InlineData("satisfies policy Rule 2", "retired since 2026-11-23", "unmapped  unmapped")]
    [InlineData("satisfies policy Rule 2 partially because \"some\"", "operating since 2026-01-01", "partial  partial  c(partial)")]
    [InlineData("satisfies policy Rule 2 partially because \"some\"", "planned", "planned  planned  c(planned partial)")]
    public void A_control_covers_by_its_strength_and_its_state(string clause, string status, string expected) =>
        Assert.Equal($"Rule 2  {expected}", Picture(Own.Control("c", clause, status), "Rule 2"));

    [Fact]
    public void Two_partials_stay_partial() => Assert.Equal(
        "Rule 2  partial  partial  a(partial), b(partial)",
        Picture(
            Own.Control("b", "satisfies policy Rule 2 partially because \"one half\"") + Own.Control("a", "satisfies policy Rule 2 partially because \"the other\""),
            "Rule 2"));

    [Fact]
    public void The_strongest_that_operates_decides_and_stands_first() => Assert.Equal(
        "Rule 2  partial  partial  b(planned full), a(partial)",
        Picture(
            Own.Control("a", "satisfies policy Rule 2 partially because \"some\"") + Own.Control("b", "satisfies policy Rule 2", "planned"),
            "Rule 2"));

    [Fact]
    public void Citing_a_parent_cites_what_is_under_it() => Assert.Equal(
        "Rule 1(a)  mapped  unverified  c(full)\nRule 1(b)  mapped  unverified  c(full)",
        Picture(Own.Control("c", "satisfies policy Rule 1"), "Rule 1"));

    [Fact]
    public void A_control_counts_for_the_systems_that_it_is_for()
    {
        var control = Own.Control("c", "satisfies policy Rule 2\n  for app");
        var compilation = Judge(control + "system other \"Other\" {\n  scope policy Rule 2\n}\n");

        Assert.Equal(
            """
            app:
            Rule 1(a)  unmapped  unmapped
            Rule 1(b)  unmapped  unmapped
            Rule 2  mapped  unverified  c(full)
            Rule 3  unmapped  unmapped
            Rule 4  unmapped  unmapped
            other:
            Rule 2  unmapped  unmapped
            """,
            VerdictPicture.OfSystems(compilation));
        Assert.Equal("Rule 1(a)\nRule 1(b)\nRule 3\nRule 4", VerdictPicture.OutOfScope(compilation));
    }

    [Theory]
    [InlineData("2026-11-22", "unmapped  waived")]
    [InlineData("2026-11-23", "unmapped  waived")]
    [InlineData("2026-11-24", "unmapped  unmapped")]
    public void A_waiver_holds_until_its_last_day(string asOf, string expected) => Assert.Equal(
        $"Rule 3  {expected}",
        VerdictPicture.Of(Judge("waive policy Rule 3 until 2026-11-23 because \"later\" approved by boss on 2026-02-02\n", asOf), "Rule 3"));

    [Fact]
    public void An_expired_waiver_is_said_and_counts_for_nothing() => Assert.Equal(
        "MAP4006 This waiver ended on 2026-11-22 and counts for nothing.",
        Finding(Judge("waive policy Rule 3 until 2026-11-22 because \"later\" approved by boss on 2026-02-02\n"), "MAP4006"));

    [Fact]
    public void A_waiver_for_another_system_changes_nothing_here() => Assert.Equal(
        "Rule 3  unmapped  unmapped",
        VerdictPicture.OfSystems(Judge(
            "system other \"Other\" {\n  scope policy\n}\nwaive policy Rule 3 for other until 2027-01-01 because \"later\" approved by boss on 2026-02-02\n")).Split('\n')[4]);

    [Fact]
    public void An_exclusion_comes_before_a_waiver_and_before_controls() => Assert.Equal(
        "Rule 2  -  excluded  c(full)",
        Picture(
            Own.Control("c", "satisfies policy Rule 2")
            + "exclude policy Rule 2 because \"does not fit\" approved by boss on 2026-02-02\nwaive policy Rule 2 until 2027-01-01 because \"later\" approved by boss on 2026-02-02\n",
            "Rule 2"));

    [Fact]
    public void What_binds_cannot_be_excluded()
    {
        var compilation = Judge("exclude policy Rule 3 because \"no\" approved by boss on 2026-02-02\n");

        Assert.Equal("Rule 3  unmapped  unmapped", VerdictPicture.Of(compilation, "Rule 3"));
        Assert.Equal("MAP2028 Rule 3 binds and can't be excluded.", Finding(compilation, "MAP2028"));
        Assert.True(compilation.HasErrors);
    }

    [Fact]
    public void All_of_Annex_A_can_be_excluded_and_no_clause()
    {
        const string Start = "use iso-42001 as iso\nowner boss \"Boss\"\nsystem app \"App\" {\n  scope iso\n}\n";

        Assert.Equal(
            "32 obligations: unmapped 32, excluded 38",
            VerdictPicture.Totals(Compile.Text(Start + "exclude iso Annex A because \"nothing fits\" approved by boss on 2026-02-02\n")));
        Assert.Equal(
            "MAP2028 4.1 binds and can't be excluded.",
            Finding(Compile.Text(Start + "exclude iso 4.1 because \"no\" approved by boss on 2026-02-02\n"), "MAP2028"));
    }

    [Fact]
    public void What_no_scope_names_is_listed() => Assert.Equal(
        "Article 9(1)",
        VerdictPicture.OutOfScope(Compile.Text("""
            use eu-ai-act as aia
            system app "App" {
              actor provider
              class high-risk annex-iii
              scope aia Article 4..8, 9(2)..27, Article 43..86, Annex IV
            }
            """)));

    [Theory]
    [InlineData("security", "Rule 4", "MAP4005 \"c\" is a control of security, and Rule 4 asks for assurance.")]
    [InlineData("assurance", "Rule 3", "MAP4005 \"c\" is a control of assurance, and Rule 3 asks for security.")]
    [InlineData("security", "Rule 3", null)]
    [InlineData("security", "Rule 1", null)]
    [InlineData("security, assurance", "Rule 3, 4", null)]
    public void Security_and_assurance_do_not_stand_for_each_other(string domain, string rules, string? expected) =>
        Assert.Equal(expected, Finding(Judge(Own.Control("c", $"domain {domain}\n  satisfies policy {rules}")), "MAP4005"));

    [Fact]
    public void What_nothing_needs_is_said() => Assert.Equal(
        "MAP6001 Nothing needs the control \"c\": no obligation that applies in a scope is covered by it.",
        Finding(
            Compile.Text(
                "use policy\nowner boss \"Boss\"\nsystem app \"App\" {\n  scope policy Rule 1\n}\n" + Own.Control("c", "satisfies policy Rule 2"),
                catalog: Own.Policy),
            "MAP6001"));

    private static string Picture(string more, string start) => VerdictPicture.Of(Judge(more), start);

    private static Compilation Judge(string more, string asOf = Compile.AsOf) => Compile.Text(Own.Start + more, asOf, Own.Policy);

    private static string? Finding(Compilation compilation, string code) =>
        VerdictPicture.Findings(compilation).Split('\n').SingleOrDefault(line => line.StartsWith(code, StringComparison.Ordinal));
}
