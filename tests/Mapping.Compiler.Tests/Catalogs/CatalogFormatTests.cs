using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Catalogs.Reading;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Catalogs;

/// <summary>What the example in catalogs/README.md means, key by key.</summary>
public sealed class CatalogFormatTests
{
    private readonly Framework shortest = Read(0);
    private readonly Framework complete = Read(1);

    [Fact]
    public void Shortest_catalog_has_obligations_that_always_bind()
    {
        Assert.Equal(["R-1", "R-2"], shortest.Leaves.Select(leaf => leaf.DisplayName));
        Assert.All(shortest.Leaves, leaf => Assert.Equal(
            ("always", Domain.Assurance, 0, ProvisionKind.Obligation),
            (ConditionText.Render(leaf.Condition), leaf.Domain, leaf.Actors.Length, leaf.Kind)));
        Assert.Equal("Every AI system has an owner who answers for it.", shortest.Find("R-2")?.Paraphrase);
    }

    [Fact]
    public void Tree_has_parents_children_and_ranges()
    {
        Assert.Equal(
            [
                "0 Rule 1 <- : leaves 0+1, end 2",
                "1 Rule 1(a) <- Rule 1: leaves 0+1, end 2",
                "2 Rule 2 <- : leaves 1+4, end 9",
                "3 Rule 2(a) <- Rule 2: leaves 1+2, end 6",
                "4 Rule 2(a) on prompt-injection <- Rule 2(a): leaves 1+1, end 5",
                "5 Rule 2(a) on data-leaks <- Rule 2(a): leaves 2+1, end 6",
                "6 Rule 2(b) <- Rule 2: leaves 3+2, end 9",
                "7 Rule 2(b) on minimisation <- Rule 2(b): leaves 3+1, end 8",
                "8 Rule 2(b) on deletion <- Rule 2(b): leaves 4+1, end 9",
                "9 Rule 3 <- : leaves 5+0, end 10",
            ],
            complete.Provisions.Select(p =>
                $"{p.Index} {p.DisplayName} <- {p.Parent?.DisplayName}: leaves {p.FirstLeaf}+{p.LeafCount}, end {p.SubtreeEnd}"));
        Assert.Equal(complete.Provisions.Where(p => p.Parent is null), complete.Provisions.Where(p => p.Index is 0 or 2 or 9));
        Assert.All(complete.Provisions, p => Assert.All(p.Children, child => Assert.Same(p, child.Parent)));
    }

    [Theory]
    [InlineData("Rule 1(a)", "class customer-facing and actor product-team")]
    [InlineData("Rule 2(b)", "class customer-facing and actor product-team and uses-personal-data")]
    [InlineData("Rule 2(b) on deletion", "class customer-facing and actor product-team and uses-personal-data")]
    public void Condition_is_written_inherited_or_the_default(string name, string expected) =>
        Assert.Equal(expected, ConditionText.Render(Named(name).Condition));

    [Fact]
    public void What_is_not_said_is_inherited()
    {
        var element = Named("Rule 2(a) on prompt-injection");
        Assert.Equal("Test against attack: prompt injection", element.Title);
        Assert.Equal((Domain.Security, Pillar.TestAndDetect, "protection"), (element.Domain, element.Pillar, element.Topic));
        Assert.Equal(["EV-RED-TEAM"], element.ExpectedEvidence.ToArray());
        Assert.Equal(
            [new RouteDate("chat", new DateOnly(2026, 9, 1)), new RouteDate("scoring", new DateOnly(2027, 1, 1))], element.AppliesFrom.ToArray());
        Assert.Equal([new RouteDate(null, new DateOnly(2026, 9, 1))], Named("Rule 1(a)").AppliesFrom.ToArray());
        Assert.Equal(["product-team", "platform-team"], Named("Rule 2(b) on deletion").Actors.ToArray());
        Assert.Equal(["Rule 2(b) on deletion"], complete.Provisions.Where(p => p.IsExcludable).Select(p => p.DisplayName));
    }

    [Fact]
    public void Details_of_a_provision()
    {
        var provision = Named("Rule 1(a)");
        Assert.Equal("Ask the platform team for access.", provision.Note);
        Assert.Equal(new Retention(5, RetentionUnit.Years), provision.Retention);
        Assert.Equal([new SeeAlso("Rule 2", false), new SeeAlso("GDPR 30", true)], provision.SeeAlso.ToArray());
        Assert.Equal(("compliance", (Pillar?)Pillar.ProveAndComply), (provision.OwnerHint, provision.Pillar));
        Assert.Equal(complete.Source.PositionOf(complete.Source.Content.IndexOf("Rule 1(a) —", StringComparison.Ordinal)), provision.Location.Start);
    }

    [Fact]
    public void Classes_facts_rules_and_actors()
    {
        var known = Assert.Single(complete.Classes);
        Assert.Equal(("customer-facing", "Rule 1", "A system whose output reaches customers."), (known.Name, known.Provision, known.Explanation));
        Assert.Equal(
            [("chat", "Rule 1(a)", new DateOnly(2026, 9, 1)), ("scoring", "Rule 1(a)", new DateOnly(2027, 1, 1))],
            known.Routes.Select(route => (route.Name, route.Provision, route.AppliesFrom.GetValueOrDefault())));
        Assert.Equal(
            [
                ("uses-personal-data", "Does the system see personal data?", UndeclaredFact.Yes, "If you do not know, it probably does."),
                ("is-pilot", "Is the system a pilot with fewer than 100 customers?", UndeclaredFact.No, null),
            ],
            complete.Facts.Select(fact => (fact.Name, fact.Question, fact.Undeclared, fact.Note)));
        var rule = Assert.Single(complete.ScopeRules);
        Assert.Equal(("Rule 3", ScopeEffect.NotApplicable), (rule.Provision, rule.Effect));
        Assert.Equal([Named("Rule 2(a)")], rule.AppliesTo.ToArray());
        Assert.Equal(["platform-team", "product-team"], complete.Actors.ToArray());
        Assert.Equal([new EvidenceType("EV-REGISTER", "Entry in the register of AI systems", "record"),
            new EvidenceType("EV-RED-TEAM", "Results of red-team tests", "structured")], complete.EvidenceTypes.ToArray());
    }

    [Theory]
    [InlineData("Rule 2(a)")]
    [InlineData("rules 2 (a)")]
    [InlineData("2(a)")]
    public void Citation_words_mean_nothing(string citation) => Assert.Equal(3, complete.Find(citation)?.Index);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Line_ends_and_bold_keys_make_no_difference(string lineEnd)
    {
        var bold = complete.Source.Content.Replace("- domain:", "- **domain:**", StringComparison.Ordinal)
            .Replace("- pillar:", "* **pillar**:", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal);
        var result = CatalogReader.Read(new SourceText("catalogs/acme/2026.md", "\uFEFF" + bold));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            complete.Provisions.Select(p => (p.DisplayName, p.Domain, p.Pillar, p.Paraphrase)),
            result.Framework?.Provisions.Select(p => (p.DisplayName, p.Domain, p.Pillar, p.Paraphrase)));
    }

    private static Framework Read(int index)
    {
        var example = MarkdownFence.AllOf(RepositoryFiles.Read("catalogs/README.md"))[index];
        var framework = CatalogReader.Read(new SourceText("catalogs/acme-ai-policy/2026.md", example.Content)).Framework;
        Assert.NotNull(framework);
        return framework;
    }

    private Provision Named(string name) => complete.Provisions.Single(provision => provision.DisplayName == name);
}
