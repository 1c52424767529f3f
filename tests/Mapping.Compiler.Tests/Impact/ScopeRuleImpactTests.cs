using Mapping.Compiler.Coverage.Impact;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Impact;

/// <summary>A scope rule that decides otherwise touches the systems that have in scope what it touches; other words alone touch none.</summary>
public sealed class ScopeRuleImpactTests
{
    [Theory]
    [InlineData("is-pilot", "Pilots need none.", "class pilot", "Pilots need none.", "scope law R-1", "app")]
    [InlineData("is-pilot", "Pilots need none.", "class pilot", "Pilots need none.", "scope law", "app")]
    [InlineData("is-pilot", "Pilots need none.", "class pilot", "Pilots need none.", "scope law R-2", "")]
    [InlineData("is-pilot", "Pilots need none.", "is-pilot", "A pilot needs none.", "scope law R-1", "")]
    public void A_condition_that_changed_touches_what_is_in_scope(string before, string wordsBefore, string after, string wordsAfter, string scope, string systems)
    {
        var workspace = BoundWorkspace.Bind(
            [new SourceText("main.mapping", $"use law edition 1\nsystem app \"App\" {{\n  {scope}\n}}\n")],
            [Catalog("1", before, wordsBefore), Catalog("2", after, wordsAfter)]);
        Assert.DoesNotContain(workspace.Diagnostics, diagnostic => diagnostic.IsError);
        var impact = ImpactAnalyzer.Analyze(workspace, workspace.FindCatalog("law", "1")!, workspace.FindCatalog("law", "2")!);

        Assert.Empty(impact.Provisions);
        Assert.Equal(systems, string.Join(", ", Assert.Single(impact.Parts).Systems));
        Assert.Equal(systems.Length > 0, impact.IsTouched);
    }

    private static SourceText Catalog(string edition, string condition, string words) => new(
        $"catalogs/law/{edition}.md",
        $"---\nframework: law\nedition: {edition}\n{(edition == "2" ? "replaces: 1\n" : "")}title: Law\n---\n\n"
        + "## Classes\n\n### pilot\n\nA pilot.\n\n- provision: R-1\n\n## Facts\n\n### is-pilot\n\nIs it a pilot?\n\n- provision: R-1\n- relief: yes\n\n"
        + $"## Scope rules\n\n### R-1 — Pilots\n\n{words}\n\n- condition: {condition}\n- effect: not-applicable\n- applies to: R-1\n\n"
        + "## Provisions\n\n### R-1 — Register\n\nKeep a register.\n\n### R-2 — Owner\n\nName an owner.\n");
}
