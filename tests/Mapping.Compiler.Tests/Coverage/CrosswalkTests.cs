using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>What a row of a crosswalk lets one conclude, and what it does not.</summary>
public sealed class CrosswalkTests
{
    [Theory]
    [InlineData("equal", "", "mapped  unverified  c(full) via L-2 equal R-2")]
    [InlineData("equal", "partially because \"some\"", "partial  partial  c(partial) via L-2 equal R-2")]
    [InlineData("superset of", "", "mapped  unverified  c(full) via L-2 superset of R-2")]
    [InlineData("superset of", "partially because \"some\"", "unmapped  unmapped")]
    [InlineData("subset of", "", "partial  partial  c(partial) via L-2 subset of R-2")]
    [InlineData("subset of", "partially because \"some\"", "partial  partial  c(partial) via L-2 subset of R-2")]
    [InlineData("intersects", "", "partial  partial  c(partial) via L-2 intersects R-2")]
    [InlineData("intersects", "partially because \"some\"", "unmapped  unmapped")]
    [InlineData("none", "", "unmapped  unmapped")]
    public void Coverage_goes_from_source_to_target(string relation, string strength, string expected) =>
        Assert.Equal($"R-2  {expected}", Picture($"satisfies left L-2 {strength}", $"L-2 {relation} R-2", "R-2"));

    [Theory]
    [InlineData("equal", "", "mapped  unverified  c(full) via R-2 equal L-2")]
    [InlineData("superset of", "", "partial  partial  c(partial) via R-2 subset of L-2")]
    [InlineData("superset of", "partially because \"some\"", "partial  partial  c(partial) via R-2 subset of L-2")]
    [InlineData("subset of", "", "mapped  unverified  c(full) via R-2 superset of L-2")]
    [InlineData("subset of", "partially because \"some\"", "unmapped  unmapped")]
    [InlineData("intersects", "", "partial  partial  c(partial) via R-2 intersects L-2")]
    [InlineData("none", "", "unmapped  unmapped")]
    public void The_same_row_is_read_the_other_way_round(string relation, string strength, string expected) =>
        Assert.Equal($"L-2  {expected}", Picture($"satisfies right R-2 {strength}", $"L-2 {relation} R-2", "L-2"));

    [Fact]
    public void Full_coverage_of_a_parent_reaches_every_leaf() => Assert.Equal(
        """
        R-1(a)  mapped  unverified  c(full) via L-2 superset of R-1
        R-1(b)  mapped  unverified  c(full) via L-2 superset of R-1
        """,
        Picture("satisfies left L-2", "L-2 superset of R-1", "R-1"));

    [Fact]
    public void Partial_coverage_of_a_parent_reaches_none_of_its_leaves()
    {
        var compilation = Judge("satisfies left L-2", "L-2 intersects R-1");

        Assert.Equal("R-1(a)  unmapped  unmapped\nR-1(b)  unmapped  unmapped", VerdictPicture.Of(compilation, "R-1"));
        Assert.Equal("R-1  c(partial) via L-2 intersects R-1", VerdictPicture.PartsUnknown(compilation));
    }

    [Fact]
    public void A_parent_is_a_full_source_only_when_each_leaf_is_covered()
    {
        Assert.Equal("R-2  unmapped  unmapped", Picture("satisfies left L-1(a)", "L-1 superset of R-2", "R-2"));
        Assert.Equal("R-2  mapped  unverified  c(full) via L-1 superset of R-2", Picture("satisfies left L-1(a), L-1(b)", "L-1 superset of R-2", "R-2"));
    }

    [Fact]
    public void An_exclusion_covers_nothing() => Assert.Equal(
        "R-2  unmapped  unmapped",
        Picture("satisfies left L-1(a)", "L-1 superset of R-2", "R-2", "exclude left L-1(b) because \"does not fit\" approved by boss on 2026-02-02\n"));

    [Fact]
    public void An_excluded_leaf_with_a_control_still_counts_for_its_parent() => Assert.Equal(
        "R-2  mapped  unverified  c(full) via L-1 superset of R-2",
        Picture("satisfies left L-1", "L-1 superset of R-2", "R-2", "exclude left L-1(b) because \"does not fit\" approved by boss on 2026-02-02\n"));

    [Fact]
    public void A_touched_parent_touches_what_holds_it() => Assert.Equal(
        "R-2  partial  partial  c(partial) via L-1 subset of R-2",
        Picture("satisfies left L-1(a)", "L-1 subset of R-2", "R-2"));

    [Fact]
    public void What_is_known_already_is_no_unknown_part() =>
        Assert.Equal("R-1  c(partial) via L-1 equal R-1", VerdictPicture.PartsUnknown(Judge("satisfies left L-1(a)", "L-1 equal R-1")));

    [Fact]
    public void One_row_relates_several_targets() => Assert.Equal(
        """
        R-1(a)  mapped  unverified  c(full) via L-2 superset of R-1(a)
        R-1(b)  unmapped  unmapped
        R-2  mapped  unverified  c(full) via L-2 superset of R-2
        """,
        Picture("satisfies left L-2", "L-2 superset of R-1(a), R-2", "R-"));

    [Theory]
    [InlineData("equal")]
    [InlineData("subset of")]
    public void Equality_and_inclusion_take_one_target(string relation) => Assert.Equal(
        $"MAP2029 \"{relation}\" relates one provision to one other, and 2 are named here.",
        VerdictPicture.Findings(Judge("satisfies left L-2", $"L-2 {relation} R-1(a), R-2")).Split('\n').Single(line => line.StartsWith("MAP20", StringComparison.Ordinal)));

    [Fact]
    public void What_is_planned_infers_what_is_planned() => Assert.Equal(
        "R-2  planned  planned  c(planned full) via L-2 equal R-2",
        Picture("satisfies left L-2", "L-2 equal R-2", "R-2", status: "planned by 2027-01-01"));

    [Fact]
    public void Circles_end_where_they_began() => Assert.Equal(
        """
        L-1(a)  unmapped  unmapped
        L-1(b)  unmapped  unmapped
        L-2  mapped  unverified  c(full)
        R-1(a)  unmapped  unmapped
        R-1(b)  unmapped  unmapped
        R-2  mapped  unverified  c(full) via L-2 equal R-2
        """,
        Picture("satisfies left L-2", "L-2 equal R-2\n  L-1(a) subset of R-2\n  L-1(a) equal R-1(b)", ""));

    /// <summary>Two controls cover one provision in parts; each carries over to the other's part, and stands for nothing but its own.</summary>
    [Fact]
    public void A_control_does_not_cover_through_rows_what_only_another_one_does() => Assert.Equal(
        """
        R-1(a)  mapped  unverified  c(full)
        R-1(b)  mapped  unverified  d(full)
        """,
        Picture("satisfies right R-1(a)", "L-2 equal R-1", "R-1", "control d \"D\" { status operating since 2026-01-01 satisfies right R-1(b) }\n"));

    [Fact]
    public void Coverage_never_comes_back_to_its_framework() => Assert.Equal(
        "R-2  unmapped  unmapped",
        Picture("satisfies right R-1(a)", "L-2 equal R-1(a)\n  L-2 equal R-2", "R-2"));

    [Fact]
    public void A_row_within_a_framework_brings_nothing() => Assert.Equal(
        "R-2  unmapped  unmapped",
        Picture("satisfies right R-1(a)", "L-2 none R-2", "R-2", "crosswalk right to right { R-1(a) equal R-2 because \"the same\" }\n"));

    [Fact]
    public void Contradictory_rows_count_for_nothing()
    {
        var compilation = Judge("satisfies left L-2", "L-2 equal R-2\n  L-2 intersects R-2");

        Assert.Equal("R-2  unmapped  unmapped", VerdictPicture.Of(compilation, "R-2"));
        Assert.Equal(
            "MAP4011 Two rows contradict each other: L-2 is related to R-2 by \"equal\" and by \"intersects\"; neither counts.",
            VerdictPicture.Findings(compilation).Split('\n').Single(line => line.StartsWith("MAP4011", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_inverse_row_says_the_same_and_is_no_contradiction()
    {
        var compilation = Judge("satisfies left L-2", "L-2 superset of R-2", "crosswalk right to left { R-2 subset of L-2 because \"so it is\" }\n");

        Assert.Equal("R-2  mapped  unverified  c(full) via L-2 superset of R-2", VerdictPicture.Of(compilation, "R-2"));
        Assert.DoesNotContain(compilation.Diagnostics, finding => finding.Code == "MAP4011");
    }

    [Fact]
    public void Shipped_rows_count_only_when_asked_for()
    {
        Assert.Equal("6.1.2  unmapped  unmapped", Shipped(""));
        Assert.Equal("6.1.2  partial  partial  c(partial) via Article 9(1) intersects 6.1.2", Shipped("use crosswalk iso-42001 to eu-ai-act\n"));
    }

    [Fact]
    public void A_row_of_the_workspace_replaces_the_shipped_one()
    {
        const string Ask = "use crosswalk iso-42001 to eu-ai-act\n";

        Assert.Equal(
            "6.1.2  mapped  unverified  c(full) via Article 9(1) superset of 6.1.2",
            Shipped(Ask + "crosswalk iso to aia { 6.1.2 subset of Article 9(1) because \"ours goes further\" }\n"));
        Assert.Equal("6.1.2  unmapped  unmapped", Shipped(Ask + "crosswalk aia to iso { Article 9(1) none 6.1.2 because \"we differ\" }\n"));
    }

    private static string Shipped(string more) => VerdictPicture.Of(Compile.Text($$"""
        use eu-ai-act as aia
        use iso-42001 as iso
        system app "App" {
          scope iso 6.1.2
        }
        control c "C" {
          status operating since 2026-01-01
          satisfies aia Article 9(1)
        }
        {{more}}
        """));

    private static string Picture(string clause, string rows, string start, string more = "", string status = "operating since 2026-01-01") =>
        VerdictPicture.Of(Judge(clause, rows, more, status), start);

    private static Compilation Judge(string clause, string rows, string more = "", string status = "operating since 2026-01-01")
    {
        var text = $$"""
            use left edition 1
            use right edition 1
            owner boss "Boss"
            system app "App" {
              scope left
              scope right
            }
            control c "C" {
              status {{status}}
              {{clause}}
            }
            crosswalk left to right {
              {{string.Join("\n  ", rows.Split("\n  ").Select(row => $"{row} because \"so it is\""))}}
            }
            {{more}}
            """;
        return Compile.Files([new SourceText("main.mapping", text)], catalogs: [Catalog("left", "L"), Catalog("right", "R")]);
    }

    private static SourceText Catalog(string id, string letter) => new($"catalogs/{id}.md", $"""
        ---
        framework: {id}
        edition: 1
        title: {id}
        excludable: yes
        ---

        ## Provisions

        ### {letter}-1 — Two duties

        #### {letter}-1(a) — The first

        #### {letter}-1(b) — The second

        ### {letter}-2 — One duty
        """);
}
