using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;

namespace Mapping.Compiler.Tests.Catalogs;

/// <summary>The catalogs that an organisation takes on because it wants to: they bind it whatever its part, and each provision may be excluded.</summary>
public sealed class ChosenCatalogTests
{
    [Theory]
    [InlineData("mitre-atlas-mitigations", 37, 37)]
    [InlineData("nist-ai-rmf", 95, 72)]
    [InlineData("owasp-agentic-top-10", 10, 10)]
    [InlineData("owasp-llm-top-10", 10, 10)]
    public void Counts(string id, int provisions, int leaves)
    {
        var framework = Shipped(id);
        Assert.Equal((provisions, leaves, 0, 0), (framework.Provisions.Length, framework.Leaves.Length, framework.Facts.Length, framework.ScopeRules.Length));
        Assert.All(framework.Leaves, leaf => Assert.True(leaf.IsExcludable));
        Assert.All(framework.Leaves, leaf => Assert.NotNull(leaf.Pillar));
        Assert.All(framework.Leaves, leaf => Assert.Equal(("always", "organisation"), (ConditionText.Render(leaf.Condition), Assert.Single(leaf.Actors))));
    }

    [Fact]
    public void Functions_of_NIST_have_their_categories_and_subcategories()
    {
        var framework = Shipped("nist-ai-rmf");
        Assert.Equal(
            ["GOVERN 6 19", "MAP 5 18", "MEASURE 4 22", "MANAGE 4 13"],
            framework.Provisions.Where(provision => provision.Parent is null).Select(function =>
                string.Create(CultureInfo.InvariantCulture, $"{function.Citation} {function.Children.Length} {function.LeafCount}")));
        Assert.Equal(
            framework.EvidenceTypes.Select(type => type.Id).Order(StringComparer.Ordinal),
            framework.Provisions.SelectMany(provision => provision.ExpectedEvidence).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>A type of evidence is the same thing in every catalog that names it.</summary>
    [Fact]
    public void Evidence_types_of_one_name_are_one_type()
    {
        var types = ShippedCatalogs.Editions.SelectMany(edition => ShippedCatalogs.Find(edition.Id, edition.Edition)?.EvidenceTypes ?? []).Distinct().ToList();
        Assert.Equal(types.Count, types.Select(type => type.Id).Distinct().Count());
    }

    [Fact]
    public void Mitigations_are_numbered_without_a_gap() => Assert.Equal(
        Enumerable.Range(0, 37).Select(number => $"AML.M{number:0000}"),
        Shipped("mitre-atlas-mitigations").Leaves.Select(leaf => leaf.Citation));

    [Theory]
    [InlineData("gpai-code-of-practice", "European Commission")]
    [InlineData("mitre-atlas-mitigations", "Apache License 2.0")]
    [InlineData("nist-ai-rmf", "public domain")]
    [InlineData("owasp-agentic-top-10", "CC BY-SA 4.0")]
    [InlineData("owasp-llm-top-10", "CC BY-SA 4.0")]
    public void Each_says_whose_words_it_has_and_links_the_official_text(string id, string licence)
    {
        var framework = Shipped(id);
        Assert.Contains(licence, framework.LicenceNotice, StringComparison.Ordinal);
        Assert.Contains(" ours", framework.LicenceNotice, StringComparison.Ordinal);
        Assert.StartsWith("https://", framework.OfficialSource, StringComparison.Ordinal);
        Assert.Contains($"[official text]({framework.OfficialSource})", framework.Source.Content, StringComparison.Ordinal);
    }

    private static Framework Shipped(string id) =>
        ShippedCatalogs.Latest(id) ?? throw new InvalidOperationException($"No catalog {id}.");
}
