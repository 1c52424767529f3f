using System.Security.Cryptography;
using System.Text;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Catalogs.Reading;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Catalogs;

/// <summary>The content of the shipped catalogs, held to the figures of the research they were made from.</summary>
public sealed class ShippedCatalogTests
{
    private static readonly Framework Act = Shipped("eu-ai-act", "2026-07-27");
    private static readonly Framework Aims = Shipped("iso-42001", "2023");

    [Fact]
    public void Editions_are_known_by_name() => Assert.Equal(
        [
            ("eu-ai-act", "2024-07-12"), ("eu-ai-act", "2026-07-27"), ("gpai-code-of-practice", "2025-07-10"), ("iso-42001", "2023"),
            ("mitre-atlas-mitigations", "2026.07"), ("nist-ai-rmf", "1.0"), ("owasp-agentic-top-10", "2026"), ("owasp-llm-top-10", "2026"),
        ],
        ShippedCatalogs.Editions.ToArray());

    [Theory]
    [InlineData("catalogs/eu-ai-act/2024-07-12.md")]
    [InlineData("catalogs/eu-ai-act/2026-07-27.md")]
    [InlineData("catalogs/gpai-code-of-practice/2025-07-10.md")]
    [InlineData("catalogs/iso-42001/2023.md")]
    [InlineData("catalogs/mitre-atlas-mitigations/2026.07.md")]
    [InlineData("catalogs/nist-ai-rmf/1.0.md")]
    [InlineData("catalogs/owasp-agentic-top-10/2026.md")]
    [InlineData("catalogs/owasp-llm-top-10/2026.md")]
    public void Catalog_reads_without_findings(string path)
    {
        var result = CatalogReader.Read(new SourceText(path, RepositoryFiles.Read(path)));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(RepositoryFiles.Root, path)))), result.Framework?.Sha256);
    }

    /// <summary>Without it, a mapping that was read before there was anything to read would count as read.</summary>
    [Fact]
    public void Every_edition_says_since_when_it_is_the_text()
    {
        var editions = ShippedCatalogs.Editions.Select(known => Shipped(known.Id, known.Edition)).ToList();
        Assert.Equal(
            [
                "eu-ai-act 2024-07-12: 2024-07-12", "eu-ai-act 2026-07-27: 2026-07-27", "gpai-code-of-practice 2025-07-10: 2025-07-10", "iso-42001 2023: 2023-12-31",
                "mitre-atlas-mitigations 2026.07: 2026-07-31", "nist-ai-rmf 1.0: 2023-01-26", "owasp-agentic-top-10 2026: 2025-12-31", "owasp-llm-top-10 2026: 2026-08-04",
            ],
            editions.Select(edition => $"{edition}: {edition.Since:yyyy-MM-dd}"));
    }

    [Fact]
    public void Unknown_catalogs_are_not_found()
    {
        Assert.Null(ShippedCatalogs.Find("eu-ai-act", "2023-01-01"));
        Assert.Null(ShippedCatalogs.Latest("nist-csf"));
        Assert.Null(ShippedCatalogs.FindCrosswalk("iso-42001", "nist-ai-rmf"));
        Assert.Same(Act, ShippedCatalogs.Latest("eu-ai-act"));
    }

    /// <summary>
    /// 281 provisions of the research with six duties that became elements of their own, 74 of the duties that were missing at first, and the
    /// parts of Articles 9(5)(c), 25(4), 43, 49, 72(2), 75 and of scope that they brought along. Article 5(1) with the two bans that were added, (1a) and (1b)
    /// are five more, two of them assessed and each with its fact.
    /// </summary>
    [Fact]
    public void Counts_of_the_act()
    {
        Assert.Equal((393, 261, 68, 33), (Act.Provisions.Length, Act.Leaves.Length, Act.Facts.Length, Act.ScopeRules.Length));
        Assert.Equal((18, 12, 13), (LeavesUnder("Article 9"), LeavesUnder("Article 10"), LeavesUnder("Article 15")));
        Assert.Equal(
            (1, 4, 9, 11, 8, 7, 1, 5, 8, 4, 1),
            (LeavesUnder("Article 4"), LeavesUnder("Article 5"), LeavesUnder("Article 22"), LeavesUnder("Article 23"), LeavesUnder("Article 24"),
                LeavesUnder("Article 50"), LeavesUnder("Article 52"), LeavesUnder("Article 53"), LeavesUnder("Article 54"), LeavesUnder("Article 55"),
                LeavesUnder("Article 86")));
    }

    [Fact]
    public void Counts_of_the_standard()
    {
        Assert.Equal((93, 70, 38), (Aims.Provisions.Length, Aims.Leaves.Length, Aims.Find("Annex A")?.LeafCount));
        Assert.Equal((0, 0, 0), (Aims.Facts.Length, Aims.ScopeRules.Length, Aims.Classes.Length));
    }

    [Fact]
    public void Evidence_types_are_144_and_each_is_expected_somewhere()
    {
        Assert.Equal(144, Act.EvidenceTypes.Concat(Aims.EvidenceTypes).Distinct().Count());
        Assert.All([Act, Aims], framework => Assert.Equal(
            framework.EvidenceTypes.Select(type => type.Id).Order(StringComparer.Ordinal),
            framework.Provisions.SelectMany(provision => provision.ExpectedEvidence).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Own_duties_are_elements_of_their_provisions()
    {
        string[] names =
        [
            "Article 9(2) on process", "Article 10(2) on practices", "Article 14(3) on measures", "Article 17(1) on documented-system",
            "Article 25(2) on cooperation", "Article 27(1) on assessment",
        ];
        Assert.All(names, name => Assert.True(Named(name).IsAssessable));
        Assert.All(names, name => Assert.Equal(ProvisionKind.Context, Named(name).Parent?.Kind));
    }

    /// <summary>
    /// Where "where appropriate", "where applicable" or "where relevant" qualifies the whole duty; Annex IV as a whole, which counts as far as
    /// it fits the system. Not Article 14(4): there "as appropriate" is about how much, and not whether.
    /// </summary>
    [Fact]
    public void Excludable_in_the_act()
    {
        Assert.Equal(
            [
                "Article 9(5)(b)", "Article 9(5)(c) on training", "Article 13(3)(b)(iv)", "Article 13(3)(b)(v)", "Article 13(3)(b)(vi)",
                "Article 13(3)(b)(vii)", "Article 13(3)(f)", "Article 15(5) on data-poisoning", "Article 15(5) on model-poisoning",
                "Article 15(5) on evasion", "Article 15(5) on confidentiality", "Article 15(5) on model-flaws", "Article 21(2)", "Article 23(4)",
                "Article 24(3)", "Article 25(2)(a)", "Article 25(2)(b)", "Article 25(2)(c)", "Article 72(2) on interaction",
            ],
            Act.Leaves.Where(leaf => leaf.IsExcludable && !leaf.Citation.StartsWith("Annex IV", StringComparison.Ordinal)).Select(leaf => leaf.DisplayName));
        var annex = Act.Find("Annex IV");
        Assert.NotNull(annex);
        Assert.All(Act.Leaves.AsSpan(annex.FirstLeaf, annex.LeafCount).ToArray(), leaf => Assert.True(leaf.IsExcludable));
    }

    [Fact]
    public void Excludable_in_the_standard()
    {
        var annex = Aims.Find("Annex A");
        Assert.NotNull(annex);
        Assert.Equal(
            Aims.Leaves.AsSpan(annex.FirstLeaf, annex.LeafCount).ToArray(), Aims.Leaves.Where(leaf => leaf.IsExcludable));
    }

    [Theory]
    [InlineData("Article 9(1)", "class high-risk and actor provider")]
    [InlineData("Article 17(1)(b)", "class high-risk and actor provider and not (financial-institution and financial-governance-complied)")]
    [InlineData("Article 17(1)(g)", "class high-risk and actor provider")]
    [InlineData("Article 25(2)(a)", "actor provider and superseded-by-new-provider and not high-risk-change-excluded")]
    [InlineData("Article 27(1) on assessment", "class high-risk and actor deployer and route annex-iii and not critical-infrastructure and (public-body-or-public-service or credit-scoring or insurance-pricing)")]
    [InlineData("Article 49(1)", "class high-risk and route annex-iii and actor provider and not critical-infrastructure")]
    [InlineData("Article 49(2)", "route annex-iii and actor provider and annex-iii-derogation")]
    [InlineData("Article 49(3)", "class high-risk and route annex-iii and actor deployer and public-authority-deployer and not critical-infrastructure")]
    [InlineData("Article 49(5)", "class high-risk and route annex-iii and actor provider and critical-infrastructure")]
    [InlineData("Article 5 on not-used", "class prohibited")]
    [InlineData("Article 5(1)(ba)", "class prohibited and makes-intimate-material")]
    [InlineData("Article 5(1)(bb)", "class prohibited and makes-abuse-material")]
    [InlineData("Article 4", "not class general-purpose-model and (actor provider or actor deployer)")]
    [InlineData("Article 23(1)(d)", "class high-risk and actor importer")]
    [InlineData("Article 24(1)", "class high-risk and actor distributor")]
    [InlineData("Article 25(4) on agreement", "class high-risk and actor provider and uses-third-party-components")]
    [InlineData("Article 25(4) on supplier", "class high-risk and actor third-party and not open-source-supplier")]
    [InlineData("Article 43(4)", "class high-risk and actor provider and substantially-modified")]
    [InlineData("Article 53(1)(a)", "class general-purpose-model and actor provider and (not open-model or route systemic-risk)")]
    [InlineData("Article 53(1)(c)", "class general-purpose-model and actor provider")]
    [InlineData("Article 55(1)(d)", "class general-purpose-model and route systemic-risk and actor provider")]
    public void Conditions_of_the_act(string name, string expected) =>
        Assert.Equal(expected, ConditionText.Render(Named(name).Condition));

    [Fact]
    public void The_standard_binds_every_organisation() =>
        Assert.All(Aims.Leaves, leaf => Assert.Equal(("always", "organisation"), (ConditionText.Render(leaf.Condition), Assert.Single(leaf.Actors))));

    [Theory]
    [InlineData("Article 9(1)", "annex-iii 2027-12-02, annex-i 2028-08-02")]
    [InlineData("Article 4a(1)(a)", "2026-07-27")]
    [InlineData("Article 111(2)", "2026-08-02")]
    [InlineData("Article 4", "2025-02-02")]
    [InlineData("Article 5 on screening", "2025-02-02")]
    [InlineData("Article 5(1)(ba)", "2026-12-02")]
    [InlineData("Article 5(1)(bb)", "2026-12-02")]
    [InlineData("Article 5(1a)", "2026-12-02")]
    [InlineData("Article 5(1b)", "2026-12-02")]
    [InlineData("Article 22(1)", "annex-iii 2027-12-02, annex-i 2028-08-02")]
    [InlineData("Article 50(1)", "2026-08-02")]
    [InlineData("Article 53(1)(a)", "2025-08-02")]
    [InlineData("Article 86(1)", "annex-iii 2027-12-02, annex-i 2028-08-02")]
    [InlineData("Article 73(1)", "annex-iii 2027-12-02, annex-i 2028-08-02")]
    public void Dates_of_the_act(string name, string expected) => Assert.Equal(expected, Dates(Named(name)));

    [Fact]
    public void Classes_of_the_act() => Assert.Equal(
        [
            "prohibited: Article 5", "high-risk: Article 6; annex-iii Article 6(2) 2027-12-02; annex-i Article 6(1) 2028-08-02",
            "limited-risk: Article 50", "minimal-risk: Article 4",
            "general-purpose-model: Article 53; any-model Article 51 2025-08-02; systemic-risk Article 51 2025-08-02",
        ],
        Act.Classes.Select(known => string.Concat(
            $"{known.Name}: {known.Provision}", string.Concat(known.Routes.Select(route => $"; {route.Name} {route.Provision} {route.AppliesFrom:yyyy-MM-dd}")))));

    /// <summary>What no control closes, as Article 5 forbids it.</summary>
    [Fact]
    public void What_nothing_closes() => Assert.Equal(
        ["Article 5 on not-used", "Article 5(1)(ba)", "Article 5(1)(bb)"], Act.Leaves.Where(leaf => !leaf.IsClosable).Select(leaf => leaf.DisplayName));

    [Fact]
    public void Retention_periods_of_the_act() => Assert.Equal(
        ["Article 18(1)(a): 10 years", "Article 18(1)(b): 10 years", "Article 18(1)(c): 10 years", "Article 18(1)(d): 10 years",
            "Article 18(1)(e): 10 years", "Article 19(1): 6 months", "Article 22(3)(b): 10 years", "Article 23(5): 10 years",
            "Article 26(6) on retention: 6 months", "Article 47: 10 years", "Article 54(3)(b): 10 years"],
        Act.Leaves.Where(leaf => leaf.Retention is not null).Select(leaf => $"{leaf.DisplayName}: {leaf.Retention}"));

    [Fact]
    public void Withdrawn_is_only_article_10_5() =>
        Assert.Equal(["Article 10(5)"], Act.Provisions.Where(provision => provision.IsWithdrawn).Select(provision => provision.Citation));

    [Fact]
    public void Scope_rules_of_the_act() => Assert.Equal(
        [
            "Article 2(3) NotApplicable", "Article 2(6) NotApplicable", "Article 2(8) Noted", "Article 2(10) NotApplicable",
            "Article 6(3) NotApplicable", "Article 2(2) NotApplicable", "Article 111(2) NotApplicable", "Article 111(2) AppliesFrom 2030-08-02",
            "Article 111(1) AppliesFrom 2030-12-31", "Article 5(1)(ba) Noted", "Article 10(6) Narrowed", "Article 17(4) DeemedMet", "Article 26(5) DeemedMet",
            "Article 25(1) AddsActor provider", "Article 25(3) AddsActor provider", "Article 25(2) NotApplicable",
            "Article 14(3) Noted", "Article 14(4)(d) Noted", "Article 14(4)(e) Noted", "Article 14(4)(e) Noted", "Article 15(4) Noted", "Article 15(4) Noted",
            "Article 15(5) Noted", "Article 15(5) Noted", "Article 15(5) Noted", "Article 15(5) Noted", "Article 15(5) Noted", "Article 72(2) Noted",
            "Article 73(9) Narrowed", "Article 73(10) Narrowed", "Article 75(1) Noted", "Article 111(3) AppliesFrom 2027-08-02", "Article 111(4) AppliesFrom 2026-12-02",
        ],
        Act.ScopeRules.Select(rule => $"{rule.Provision} {rule.Effect} {rule.Actor}{rule.Date:yyyy-MM-dd}".TrimEnd()));

    /// <summary>
    /// The whole content apart from prose, compared once with the research and pinned since: whoever changes an actor, a date
    /// or a condition changes this digest, and says why.
    /// </summary>
    [Theory]
    [InlineData("eu-ai-act", "8d9db862346b955d")]
    [InlineData("gpai-code-of-practice", "27d0316eb263652e")]
    [InlineData("iso-42001", "b5175730435c0d9e")]
    [InlineData("mitre-atlas-mitigations", "0db6fa33561f9605")]
    [InlineData("nist-ai-rmf", "39fcfe4a897ef3b9")]
    [InlineData("owasp-agentic-top-10", "cc1430acea3f7e75")]
    [InlineData("owasp-llm-top-10", "c953293b7f490e62")]
    public void Content_is_what_was_researched(string id, string digest)
    {
        var framework = ShippedCatalogs.Latest(id);
        Assert.NotNull(framework);
        var content = string.Join('\n', framework.Provisions.Select(p => string.Join(
            '|', p.DisplayName, p.Kind, string.Join(',', p.Actors), p.Domain, p.Pillar, ConditionText.Render(p.Condition), Dates(p), string.Join(',', p.ExpectedEvidence))));
        Assert.Equal(digest, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..16]);
    }

    private static Framework Shipped(string id, string edition)
    {
        var framework = ShippedCatalogs.Find(id, edition);
        Assert.NotNull(framework);
        return framework;
    }

    private static string Dates(Provision provision) =>
        string.Join(", ", provision.AppliesFrom.Select(from => $"{from.Route} {from.Date:yyyy-MM-dd}".Trim()));

    private static int LeavesUnder(string citation) => Act.Find(citation)?.LeafCount ?? -1;

    private static Provision Named(string name) => Act.Provisions.Single(provision => provision.DisplayName == name);
}
