using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Tests.Coverage;

namespace Mapping.Compiler.Tests.Applicability;

/// <summary>Which obligations of the EU AI Act bind which system, from when, and who says so.</summary>
public sealed class ActTests
{
    private const string Signed = " because \"shown to counsel\" approved by cro on 2026-01-01";
    private const string Provider = "actor provider\n  class high-risk annex-iii";

    [Theory]
    [InlineData("2026-11-23", "annex-iii", "from 2027-12-02")]
    [InlineData("2027-12-01", "annex-iii", "from 2027-12-02")]
    [InlineData("2027-12-02", "annex-iii", "in force since 2027-12-02")]
    [InlineData("2027-12-02", "annex-i" + Signed, "from 2028-08-02")]
    [InlineData("2028-08-02", "annex-i" + Signed, "in force since 2028-08-02")]
    [InlineData("2027-12-02", "annex-i", "in force since 2027-12-02")]
    [InlineData("2027-12-02", "annex-i because \"later\" approved by cro on 2028-01-01", "in force since 2027-12-02")]
    [InlineData("2027-12-02", "annex-iii, annex-i", "in force since 2027-12-02")]
    [InlineData("2027-12-02", "", "in force since 2027-12-02")]
    public void High_risk_obligations_wait_for_the_date_of_their_route(string asOf, string route, string expected) =>
        Check($"actor provider\n  class high-risk {route}", asOf, $"Article 9(1)  {expected}");

    [Fact]
    public void Feedback_loops_bind_only_what_keeps_learning()
    {
        Check($"{Provider}\n  facts learns-after-release", "2027-12-02", "Article 15(4) on feedback-loops  in force since 2027-12-02");
        Check(
            $"{Provider}\n  facts not learns-after-release",
            "2027-12-02",
            "Article 15(4) on feedback-loops  not applicable, Article 15(4): It binds only where \"learns-after-release\" holds, and the system declares that it does not.");
    }

    [Fact]
    public void An_undeclared_fact_keeps_the_obligations_and_is_assumed()
    {
        var compilation = Judge($"{Provider}\n  scope aia Article 10, Article 15", "2026-11-23");

        Assert.Equal(
            """
            Article 10(1)  from 2027-12-02
            Article 15(4) on feedback-loops  from 2027-12-02
            Article 15(5) on data-poisoning  from 2027-12-02
            """,
            VerdictPicture.Applicability(compilation, "Article 10(1)", "Article 15(4) on feedback-loops", "Article 15(5) on data-poisoning"));
        Assert.Equal("", VerdictPicture.Questions(compilation));
        Assert.Equal("learns-after-release, trains-models, uses-pretrained-components", QuestionWords.Assumed(Assert.Single(compilation.Coverage.Systems)));
    }

    [Fact]
    public void A_fact_without_an_ordinary_case_is_asked_once()
    {
        var compilation = Judge($"{Provider}\n  scope aia Article 22", "2026-11-23");

        Assert.Equal(
            """
            Article 22(1)  from 2027-12-02
            Article 22(2)  from 2027-12-02
            """,
            VerdictPicture.Applicability(compilation, "Article 22(1)", "Article 22(2)"));
        Assert.Equal("provider-outside-union", VerdictPicture.Questions(compilation));
    }

    [Fact]
    public void Facts_that_decide_nothing_in_scope_are_not_asked() =>
        Assert.Equal("", VerdictPicture.Questions(Judge($"{Provider}\n  scope aia Article 9", "2026-11-23")));

    /// <summary>
    /// Articles 4 and 5 ask whatever the class is. That it is of minimal risk takes the rest away, and so needs a signature like every relief.
    /// </summary>
    [Fact]
    public void A_minimal_risk_system_has_Article_4_and_the_check_against_Article_5() => Assert.Equal(
        """
        Article 4  in force since 2025-02-02
        Article 5 on screening  in force since 2025-02-02
        """,
        Binding("actor provider, deployer\n  class minimal-risk because \"seen\" approved by cro on 2026-01-01"));

    [Fact]
    public void A_class_that_nobody_signed_takes_nothing_away() => Assert.Contains(
        "Article 9(1)  from 2027-12-02",
        Binding("actor provider\n  class minimal-risk"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("market-surveillance")]
    [InlineData("ai-office")]
    [InlineData("member-states")]
    public void Authorities_are_not_judged(string actor)
    {
        var compilation = Judge($"actor {actor}\n  class high-risk annex-iii\n  scope aia", "2028-01-01");

        Assert.Equal("258 obligations: not-covered 258, not-applicable 3", VerdictPicture.Totals(compilation));
        Assert.Equal("default for app  fails", VerdictPicture.Gates(compilation).Split('\n')[0]);
        Assert.Contains(
            $"MAP4016 eu-ai-act 2026-07-27 does not cover actor {actor}, so app is not judged under it, and no gate on it holds.",
            VerdictPicture.Findings(compilation),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("placed 2026-05-01", "", "2028-02-01", "in force since 2027-12-02")]
    [InlineData("placed 2026-05-01", "facts not significantly-changed", "2028-02-01", "in force since 2027-12-02")]
    [InlineData("placed 2026-05-01 changed 2027-12-01", "", "2028-02-01", "in force since 2027-12-02")]
    [InlineData("placed 2026-05-01", Before, "2028-02-01", "in force since 2027-12-02")]
    [InlineData("placed 2026-05-01", Before + "\n  facts not significantly-changed", "2028-02-01", "not applicable, Article 111(2): " + Legacy)]
    [InlineData("placed 2026-05-01 changed 2028-01-15", Before, "2028-02-01", "in force since 2027-12-02")]
    [InlineData("placed 2026-05-01 changed 2028-01-15", Before, "2028-01-14", "not applicable, Article 111(2): " + Legacy)]
    [InlineData("placed 2026-05-01 changed 2027-12-01", Before, "2028-02-01", "not applicable, Article 111(2): " + Legacy)]
    [InlineData("placed 2027-12-02", "", "2028-02-01", "in force since 2027-12-02")]
    public void A_system_that_is_shown_to_be_released_before_the_date_stays_outside_until_it_changes(string placed, string facts, string asOf, string expected) =>
        Check(
            $"{Provider}\n  {placed}\n  facts not intended-for-public-authorities, not large-scale-it-component\n  {facts}",
            asOf,
            $"Article 9(1)  {expected}");

    [Theory]
    [InlineData("facts not significantly-changed, intended-for-public-authorities, not large-scale-it-component\n  " + Before, "from 2030-08-02")]
    [InlineData("facts not significantly-changed, intended-for-public-authorities, not large-scale-it-component", "in force since 2027-12-02")]
    [InlineData("facts large-scale-it-component" + Signed, "from 2030-12-31")]
    [InlineData("facts large-scale-it-component", "in force since 2027-12-02")]
    public void Legacy_systems_of_authorities_have_a_later_date_where_that_is_shown(string facts, string expected) =>
        Check($"{Provider}\n  placed 2026-05-01\n  {facts}", "2028-02-01", $"Article 9(1)  {expected}");

    [Fact]
    public void A_date_of_release_alone_moves_nothing_and_asks()
    {
        var compilation = Judge($"{Provider}\n  placed 2026-05-01\n  scope aia Article 9(1)", "2028-02-01");

        Assert.Equal("Article 9(1)  in force since 2027-12-02", VerdictPicture.Applicability(compilation));
        Assert.Equal("significantly-changed", VerdictPicture.Questions(compilation));
    }

    [Fact]
    public void Later_dates_leave_the_conditions_of_Article_4a() => Check(
        $"{Provider}\n  facts special-categories-for-bias\n  facts large-scale-it-component{Signed}",
        "2028-02-01",
        "Article 4a(1)(a)  in force since 2026-07-27\nArticle 9(1)  from 2030-12-31");

    [Fact]
    public void A_relief_counts_from_the_day_of_its_approval()
    {
        const string Relief = "facts annex-iii-derogation because \"narrow task\" approved by cro on 2028-01-10\n  facts not profiles-people";
        Check($"{Provider}\n  {Relief}", "2028-01-09", "Article 9(1)  in force since 2027-12-02");
        Assert.StartsWith(
            "Article 9(1)  not applicable, Article 6(3)",
            VerdictPicture.Applicability(Judge($"{Provider}\n  {Relief}\n  scope aia", "2028-01-10"), "Article 9(1)"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actor provider")]
    [InlineData("actor deployer")]
    [InlineData("actor provider, deployer")]
    public void What_is_forbidden_stays_open_for_every_actor_whatever_is_in_scope(string actor)
    {
        var compilation = Compile.Text(
            "use eu-ai-act as aia\nowner cro \"CRO\" domain assurance\n"
            + $"system app \"App\" {{\n  {actor}\n  class prohibited\n  scope aia Article 9\n}}\n"
            + "control all \"We comply\" {\n  owner cro\n  domain security, assurance\n  status operating since 2026-01-01\n  satisfies aia\n}\n");

        Assert.Equal("1 obligations: unmapped 1, not-applicable 18", VerdictPicture.Totals(compilation));
        Assert.Equal("default for app  fails", VerdictPicture.Gates(compilation).Split('\n')[0]);
    }

    [Fact]
    public void The_derogation_leaves_its_own_assessment() => Check(
        $"{Provider}\n  facts annex-iii-derogation, not profiles-people{Signed}",
        "2028-02-01",
        """
        Article 6(4)  in force since 2027-12-02
        Article 9(1)  not applicable, Article 6(3): A listed system that poses no significant risk and fits one of the four cases is not high-risk, so the high-risk obligations fall away; the documented assessment of 6(4) and the registration of 49(2) stay.
        Article 49(2)  in force since 2027-12-02
        """);

    [Theory]
    [InlineData("annex-iii-derogation, profiles-people", "in force since 2027-12-02")]
    [InlineData("annex-iii-derogation", "in force since 2027-12-02")]
    [InlineData("annex-iii-derogation, not profiles-people", "in force since 2027-12-02")]
    [InlineData("annex-iii-derogation, not profiles-people because \"narrow\" approved by cro", "in force since 2027-12-02")]
    [InlineData("annex-iii-derogation, not profiles-people because \"—\" approved by cro on 2026-01-01", "in force since 2027-12-02")]
    public void No_derogation_where_people_are_profiled_or_nobody_shows_it(string facts, string expected) =>
        Check($"{Provider}\n  facts {facts}", "2028-02-01", $"Article 9(1)  {expected}");

    /// <summary>Article 6(3), last subparagraph: what profiles people is always high-risk, so a signed derogation beside it is no open point.</summary>
    [Theory]
    [InlineData("annex-iii-derogation, profiles-people", "annex-iii-derogation")]
    [InlineData("annex-iii-derogation, not profiles-people", "")]
    [InlineData("annex-iii-derogation", "")]
    [InlineData("profiles-people", "")]
    public void Who_profiles_people_can_not_claim_the_derogation(string facts, string contradicted)
    {
        var system = Assert.Single(Judge($"{Provider}\n  facts {facts}{Signed}\n  scope aia Article 9", "2028-02-01").Coverage.Systems);

        Assert.Equal(contradicted, string.Join(", ", system.Contradictions.Select(contradiction => contradiction.Fact.Name)));
    }

    [Fact]
    public void Annex_I_Section_B_takes_the_obligations_to_the_sector_law() => Check(
        $"actor provider\n  class high-risk annex-i{Signed}\n  facts product-under-annex-i-section-b, not product-under-annex-i-section-a{Signed}",
        "2028-09-01",
        "Article 9(1)  not applicable, Article 2(2): For products under Annex I Section B only 6(1), 60a and 102-112 of this Regulation apply; "
        + "the duties come through the sector law. If the system is listed in Annex III too, or Section A covers the product as well, we keep the obligations: our reading.");

    [Fact]
    public void A_financial_institution_meets_quality_management_elsewhere() => Check(
        $"{Provider}\n  facts financial-institution, financial-governance-complied{Signed}",
        "2028-02-01",
        """
        Article 17(1)(a)  not applicable, Article 17(4): Financial institutions meet the quality management duty through their internal-governance rules, but for risk management, monitoring and incident procedures. The conditions of the provisions say so already; this is the reason.
        Article 17(1)(g)  in force since 2027-12-02
        """);

    [Fact]
    public void A_deployer_is_not_bound_as_a_provider() => Check(
        "actor deployer\n  class high-risk annex-iii\n  facts not became-provider",
        "2028-02-01",
        """
        Article 9(1)  not applicable, -: It binds the provider; for this system you are the deployer.
        Article 26(1)  in force since 2027-12-02
        """);

    [Fact]
    public void A_provider_is_not_bound_as_a_deployer() => Check(
        Provider,
        "2028-02-01",
        """
        Article 9(1)  in force since 2027-12-02
        Article 26(1)  not applicable, -: It binds the deployer; for this system you are the provider.
        """);

    [Fact]
    public void A_deployer_who_became_provider_is_bound_as_both() => Check(
        "actor deployer\n  class high-risk annex-iii\n  facts became-provider",
        "2028-02-01",
        """
        Article 9(1)  in force since 2027-12-02
        Article 26(1)  in force since 2027-12-02
        """);

    [Fact]
    public void A_superseded_provider_has_to_cooperate_and_nothing_else() => Check(
        $"{Provider}\n  facts superseded-by-new-provider, not high-risk-change-excluded{Signed}",
        "2028-02-01",
        """
        Article 9(1)  not applicable, Article 25(2): The first provider of a high-risk system is no longer provider of that specific system; what stays is the duty to cooperate. Where the first provider clearly excluded a change into a high-risk system, the paragraph does not apply: no duty to cooperate, and no relief.
        Article 25(2) on cooperation  in force since 2027-12-02
        """);

    [Fact]
    public void A_superseded_provider_who_deploys_is_still_bound_as_deployer() => Check(
        "actor provider, deployer\n  class high-risk annex-iii\n  facts superseded-by-new-provider, not high-risk-change-excluded" + Signed,
        "2028-02-01",
        """
        Article 9(1)  not applicable, Article 25(2): The first provider of a high-risk system is no longer provider of that specific system; what stays is the duty to cooperate. Where the first provider clearly excluded a change into a high-risk system, the paragraph does not apply: no duty to cooperate, and no relief.
        Article 26(1)  in force since 2027-12-02
        """);

    [Theory]
    [InlineData("actor provider\n  class high-risk annex-iii")]
    [InlineData("actor deployer\n  class minimal-risk")]
    [InlineData("")]
    public void The_management_system_standard_binds_every_system(string system)
    {
        var compilation = Compile.Text($"use eu-ai-act as aia\nuse iso-42001 as iso\nsystem app \"App\" {{\n  {system}\n  scope iso\n}}\n");
        var lines = VerdictPicture.Applicability(compilation).Split('\n');

        Assert.Equal(Mapping.Compiler.Catalogs.ShippedCatalogs.Latest("iso-42001")?.Leaves.Length, lines.Length);
        Assert.All(lines, line => Assert.EndsWith("  in force", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_first_provider_who_excluded_the_change_stays_provider() => Check(
        $"{Provider}\n  facts superseded-by-new-provider, high-risk-change-excluded{Signed}",
        "2028-02-01",
        """
        Article 9(1)  in force since 2027-12-02
        Article 25(2) on cooperation  not applicable, Article 25(2): It does not bind where "high-risk-change-excluded" holds, as the system declares.
        """);

    private const string Before = "facts placed-before-application" + Signed;

    private const string Legacy =
        "A system released before the Chapter III date of its route stays outside the Regulation until its design changes significantly from that date on. "
        + "Article 5 applies all the same, and so does what binds whatever the class (Articles 4 and 50): our reading.";

    private static string Binding(string system) => string.Join('\n', VerdictPicture
        .Applicability(Judge($"{system}\n  scope aia", "2026-11-23")).Split('\n').Where(line => !line.Contains("  not applicable", StringComparison.Ordinal)));

    /// <summary>Checks the obligations that the lines begin with; two blanks end a name.</summary>
    private static void Check(string system, string asOf, string expected)
    {
        var names = expected.Split('\n').Select(line => line[..line.IndexOf("  ", StringComparison.Ordinal)]).ToArray();
        Assert.Equal(expected, VerdictPicture.Applicability(Judge($"{system}\n  scope aia", asOf), names));
    }

    private static Compilation Judge(string system, string asOf) =>
        Compile.Text($"use eu-ai-act edition 2026-07-27 as aia\nowner cro \"CRO\"\nsystem app \"App\" {{\n  {system}\n}}\n", asOf);
}
