using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;

namespace Mapping.Compiler.Tests.Catalogs;

/// <summary>The Act as first published, held to what the research says that Regulation (EU) 2026/1744 changed.</summary>
public sealed class FirstEditionTests
{
    /// <summary>The articles that the first catalog did not hold; it had 191 assessable provisions of 2024 and 194 of 2026.</summary>
    private static readonly string[] Later =
    [
        "Article 4", "Article 5", "Article 22", "Article 23", "Article 24", "Article 50", "Article 52", "Article 53", "Article 54", "Article 55",
        "Article 75", "Article 86",
    ];

    /// <summary>What the first catalog held as one provision, with the assessable parts it has been split into since.</summary>
    private static readonly string[] Split = ["Article 9(5)(c)", "Article 25(4)", "Article 43", "Article 49", "Article 72(2)"];

    private static readonly Framework First = Shipped("2024-07-12");
    private static readonly Framework Now = Shipped("2026-07-27");

    /// <summary>261 - 2 (5(1)(ba) and (bb)) - 6 (Article 4a) + 6 (10(5)) - 3 (25(2)(a) to (c)) - 1 (75(1a)) = 255.</summary>
    [Fact]
    public void Counts_of_the_first_edition()
    {
        Assert.Equal((378, 255, 59, 19), (First.Provisions.Length, First.Leaves.Length, First.Facts.Length, First.ScopeRules.Length));
        Assert.Equal((191, 194), (OfOldScope(First), OfOldScope(Now)));
    }

    [Fact]
    public void Each_edition_says_which_one_it_replaces()
    {
        Assert.Null(First.Replaces);
        Assert.Equal(First.Edition, Now.Replaces);
        Assert.DoesNotContain(First.Provisions, provision => !provision.Replaces.IsEmpty);
    }

    [Fact]
    public void Numbers_that_moved_are_there_on_both_sides()
    {
        Assert.Equal(
            [
                "Article 10(5) -> Article 4a(1)", "Article 10(5)(a) -> Article 4a(1)(a)", "Article 10(5)(b) -> Article 4a(1)(b)", "Article 10(5)(c) -> Article 4a(1)(c)",
                "Article 10(5)(d) -> Article 4a(1)(d)", "Article 10(5)(e) -> Article 4a(1)(e)", "Article 10(5)(f) -> Article 4a(1)(f)",
            ],
            Now.Provisions.SelectMany(provision => provision.Replaces.Select(was => $"{was} -> {provision}")));
        Assert.All(Now.Provisions.SelectMany(provision => provision.Replaces), was => Assert.NotNull(First.FindReference(was)));
    }

    [Fact]
    public void What_is_assessed_in_one_edition_only() => Assert.Equal(
        (
            "Article 10(5)(a), Article 10(5)(b), Article 10(5)(c), Article 10(5)(d), Article 10(5)(e), Article 10(5)(f)",
            "Article 4a(1)(a), Article 4a(1)(b), Article 4a(1)(c), Article 4a(1)(d), Article 4a(1)(e), Article 4a(1)(f), "
            + "Article 5(1)(ba), Article 5(1)(bb), Article 25(2)(a), Article 25(2)(b), Article 25(2)(c), Article 75(1a)"),
        (Only(First, Now), Only(Now, First)));

    [Theory]
    [InlineData("Article 9(1)", "annex-iii 2026-08-02, annex-i 2027-08-02")]
    [InlineData("Article 10(5)(a)", "annex-iii 2026-08-02, annex-i 2027-08-02")]
    [InlineData("Article 73(1)", "annex-iii 2026-08-02, annex-i 2027-08-02")]
    [InlineData("Article 4", "2025-02-02")]
    [InlineData("Article 50(1)", "2026-08-02")]
    [InlineData("Article 53(1)(a)", "2025-08-02")]
    public void Dates_of_the_first_edition(string citation, string expected) => Assert.Equal(
        expected, string.Join(", ", Named(First, citation).AppliesFrom.Select(from => $"{from.Route} {from.Date:yyyy-MM-dd}".Trim())));

    [Fact]
    public void Only_providers_of_high_risk_systems_had_the_conditions_for_special_data() => Assert.All(
        First.LeavesUnder(Named(First, "Article 10(5)")).ToArray(),
        leaf => Assert.Equal("class high-risk and actor provider and special-categories-for-bias", ConditionText.Render(leaf.Condition)));

    /// <summary>A reworded provision of the research, whose words therefore differ, and one that nobody touched.</summary>
    [Theory]
    [InlineData("Article 4", true)]
    [InlineData("Article 10(1)", true)]
    [InlineData("Article 11(1) on content", true)]
    [InlineData("Article 17(2)", true)]
    [InlineData("Article 25(2) on cooperation", true)]
    [InlineData("Article 25(4)", true)]
    [InlineData("Article 27(4)", true)]
    [InlineData("Article 27(5)", true)]
    [InlineData("Article 9(1)", false)]
    [InlineData("Article 15(5) on evasion", false)]
    public void Words_of_the_first_edition(string name, bool differ) =>
        Assert.Equal(differ, Named(First, name).Paraphrase != Named(Now, name).Paraphrase);

    /// <summary>What no change of the research explains is the same in both editions.</summary>
    [Fact]
    public void Nothing_else_differs()
    {
        string[] changed =
        [
            "Article 2(2)", "Article 4", "Article 5 on screening", "Article 10(1)", "Article 10(5)", "Article 10(6)", "Article 11(1) on content", "Article 17(2)", "Article 25(2)",
            "Article 25(2) on cooperation", "Article 25(4)", "Article 27(4)", "Article 27(5)", "Article 49(2)", "Article 75(1)", "Article 111(2)", "Article 113",
        ];
        var later = Now.Provisions.ToDictionary(provision => provision.DisplayName);
        Assert.Equal(
            changed,
            First.Provisions.Where(provision => later.TryGetValue(provision.DisplayName, out var now) && Content(provision) != Content(now))
                .Select(provision => provision.DisplayName));
    }

    private static string Content(Provision provision) => string.Join(
        '|', provision.Title, provision.Paraphrase, provision.Kind, string.Join(',', provision.Actors), provision.Domain, provision.Pillar,
        ConditionText.Render(provision.Condition), ConditionText.Render(provision.Reach), provision.IsExcludable, provision.Retention, provision.IsWithdrawn,
        provision.AsksForPredefined, string.Join(',', provision.ExpectedEvidence));

    private static string Only(Framework framework, Framework other)
    {
        var names = other.Leaves.Select(leaf => leaf.DisplayName).ToHashSet();
        return string.Join(", ", framework.Leaves.Select(leaf => leaf.DisplayName).Where(name => !names.Contains(name)));
    }

    private static int OfOldScope(Framework framework) =>
        framework.Leaves.Length
        - Later.Sum(citation => framework.Find(citation)?.LeafCount ?? 0)
        - Split.Sum(citation => Named(framework, citation).LeafCount - 1);

    private static Provision Named(Framework framework, string name) => framework.Provisions.Single(provision => provision.DisplayName == name);

    private static Framework Shipped(string edition)
    {
        var framework = ShippedCatalogs.Find("eu-ai-act", edition);
        Assert.NotNull(framework);
        return framework;
    }
}
