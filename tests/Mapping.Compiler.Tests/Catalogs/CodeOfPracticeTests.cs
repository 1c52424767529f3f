using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;

namespace Mapping.Compiler.Tests.Catalogs;

/// <summary>The code of practice for general-purpose models: 3 chapters, 12 commitments, 40 measures, for whom each is, and what it leaves out.</summary>
public sealed class CodeOfPracticeTests
{
    private const string EveryModel = "class general-purpose-model and actor provider";
    private const string SystemicRisk = "class general-purpose-model and route systemic-risk and actor provider";

    private static readonly Framework Code =
        ShippedCatalogs.Find("gpai-code-of-practice", "2025-07-10") ?? throw new InvalidOperationException("The code ships.");

    private static readonly Framework Act = ShippedCatalogs.Latest("eu-ai-act") ?? throw new InvalidOperationException("The Act ships.");

    [Fact]
    public void Counts() => Assert.Equal((3 + 12 + 40, 40, 2, 0), (Code.Provisions.Length, Code.Leaves.Length, Code.Facts.Length, Code.ScopeRules.Length));

    [Fact]
    public void Commitments_have_their_measures() => Assert.Equal(
        ["T-1 3", "C-1 5", "S-1 4", "S-2 2", "S-3 5", "S-4 2", "S-5 1", "S-6 2", "S-7 7", "S-8 3", "S-9 4", "S-10 2"],
        Code.Provisions.Where(provision => provision.Parent is { Parent: null }).Select(commitment => $"{commitment.Citation} {commitment.LeafCount}"));

    [Fact]
    public void Measures_are_numbered_below_their_commitment() => Assert.All(
        Code.Leaves,
        leaf => Assert.Equal($"{leaf.Parent?.Citation}.{leaf.Parent?.Children.IndexOf(leaf) + 1}", leaf.Citation));

    [Fact]
    public void Safety_and_security_binds_models_with_systemic_risk_only() => Assert.All(
        Code.Leaves,
        leaf => Assert.Equal(
            leaf.Citation switch
            {
                ['T', ..] => $"{EveryModel} and (not open-model or route systemic-risk)",
                "C-1.2" or "C-1.3" => $"{EveryModel} and crawls-the-web",
                ['C', ..] => EveryModel,
                _ => SystemicRisk,
            },
            ConditionText.Render(leaf.Condition)));

    /// <summary>What a model is has the same words in both: the same classes, the same routes and the same fact, with the same weight.</summary>
    [Fact]
    public void Words_are_those_of_the_Act()
    {
        var known = Assert.Single(Code.Classes);
        var model = Act.Classes.Single(candidate => candidate.Name == known.Name);
        Assert.Equal(
            model.Routes.Select(route => (route.Name, route.AppliesFrom)), known.Routes.Select(route => (route.Name, route.AppliesFrom)));
        Assert.Equal(
            Act.Facts.Where(fact => fact.Name == "open-model").Select(fact => (fact.Question, fact.Undeclared, fact.IsRelief)),
            Code.Facts.Where(fact => fact.Name == "open-model").Select(fact => (fact.Question, fact.Undeclared, fact.IsRelief)));
    }

    [Fact]
    public void Only_publication_may_be_excluded() =>
        Assert.Equal("S-10.2", Assert.Single(Code.Leaves, leaf => leaf.IsExcludable).Citation);

    [Fact]
    public void Papers_are_kept() => Assert.Equal(
        ["T-1.1 10 years", "S-9.4 5 years", "S-10.1 10 years"],
        Code.Leaves.Where(leaf => leaf.Retention is not null).Select(leaf => $"{leaf.Citation} {leaf.Retention}"));

    [Fact]
    public void Each_measure_has_pillar_and_evidence_of_a_type_that_is_there()
    {
        Assert.All(Code.Leaves, leaf => Assert.NotNull(leaf.Pillar));
        Assert.All(Code.Leaves, leaf => Assert.NotEmpty(leaf.ExpectedEvidence));
        Assert.Equal(
            Code.EvidenceTypes.Select(type => type.Id).Order(StringComparer.Ordinal),
            Code.Provisions.SelectMany(provision => provision.ExpectedEvidence).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>What no measure serves gets nothing from one: notice, summary, cooperation, representatives.</summary>
    [Fact]
    public void The_crosswalk_leads_to_the_points_that_the_code_is_for() => Assert.Equal(
        [
            "Article 53(1)(a)", "Article 53(1)(b)", "Article 53(1)(c)", "Article 55(1)(a)", "Article 55(1)(b)", "Article 55(1)(c)", "Article 55(1)(d)",
        ],
        ShippedCatalogs.FindCrosswalk("gpai-code-of-practice", "eu-ai-act")?.Rows.SelectMany(row => row.Targets)
            .Select(mapped => mapped.DisplayName).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Each_measure_has_a_row() => Assert.Equal(
        Code.Leaves.Select(leaf => leaf.Citation),
        ShippedCatalogs.FindCrosswalk("gpai-code-of-practice", "eu-ai-act")?.Rows.Select(row => row.Source.Citation));
}
