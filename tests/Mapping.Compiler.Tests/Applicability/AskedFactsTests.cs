using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Tests.Catalogs;
using Mapping.Compiler.Tests.Coverage;

namespace Mapping.Compiler.Tests.Applicability;

/// <summary>Which facts are asked of whom, and that what is assumed of the others takes nothing away.</summary>
public sealed class AskedFactsTests
{
    private const string Heading = "## What is asked, and what is assumed";

    private static readonly string[] Roles =
    [
        "actor provider\n  class high-risk annex-iii", "actor deployer\n  class high-risk annex-iii", "actor provider, deployer\n  class high-risk annex-iii",
        "actor provider, deployer\n  class high-risk annex-i", "actor product-manufacturer\n  class high-risk annex-i", "actor provider, deployer\n  class limited-risk",
        "actor provider, deployer", "actor importer\n  class high-risk annex-iii", "actor provider\n  class prohibited",
    ];

    [Theory]
    [InlineData("actor deployer", "became-provider, dpia-required, workplace-use")]
    [InlineData("actor provider", "provider-outside-union")]
    [InlineData("actor provider, deployer", "dpia-required, provider-outside-union, workplace-use")]
    public void A_bank_that_scopes_the_whole_act_is_asked_what_matters(string actor, string expected) => Assert.Equal(
        expected, string.Join(", ", Judge($"{actor}\n  class high-risk annex-iii\n  facts credit-scoring").Questions.Select(question => question.Fact.Name)));

    /// <summary>Signed in one line, they are assumed no more, and nothing new binds.</summary>
    [Theory]
    [InlineData("actor deployer")]
    [InlineData("actor provider")]
    public void A_line_of_facts_signs_what_is_assumed(string actor)
    {
        var system = $"{actor}\n  class high-risk annex-iii\n  facts credit-scoring";
        var before = Judge(system);
        var after = Judge($"{system}\n  facts {QuestionWords.Assumed(before)}");

        Assert.Empty(after.Assumptions);
        Assert.Equal(before.Questions.Select(question => question.Fact.Name), after.Questions.Select(question => question.Fact.Name));
        Assert.Empty(Bound(after).Except(Bound(before)));
    }

    /// <summary>An assumption is no declaration: what is bound while a fact is silent is what is bound by either answer, or more.</summary>
    [Fact]
    public void Nothing_is_taken_away_by_what_is_assumed() => Assert.All(Roles, role =>
    {
        var silent = Judge(role);
        var bound = Bound(silent);
        Assert.All(silent.Assumptions, assumed => Assert.All(
            new[] { assumed.Fact.Name, $"not {assumed.Fact.Name}" }.Where(answer => !(assumed.Fact.IsRelief && answer == assumed.Fact.Name)),
            answer => Assert.Empty(Bound(Judge($"{role}\n  facts {answer}")).Except(bound))));
    });

    [Theory]
    [InlineData("2024-07-12")]
    [InlineData("2026-07-27")]
    public void The_record_names_every_fact_that_is_asked_and_why(string edition)
    {
        var lines = RepositoryFiles.Read("tests/Mapping.Compiler.Tests/Applicability/Roles.md").ReplaceLineEndings("\n").Split('\n');
        var written = lines.SkipWhile(line => line != Heading).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToList();
        var act = ShippedCatalogs.Find("eu-ai-act", edition);
        Assert.NotNull(act);

        Assert.All(written, cells => Assert.NotEmpty(cells[3]));
        Assert.Equal(
            act.Facts.Where(fact => fact.Undeclared == UndeclaredFact.Ask || fact.AskedOf is not null).Select(fact => $"`{fact.Name}` {Asked(fact)}").Order(StringComparer.Ordinal),
            written.Where(cells => act.Facts.Any(fact => cells[1] == $"`{fact.Name}`")).Select(cells => $"{cells[1]} {cells[2]}").Order(StringComparer.Ordinal));
    }

    private static string Asked(FactDefinition fact) => fact.AskedOf is { } such ? $"{ConditionText.Render(such)}; else {(fact.Undeclared == UndeclaredFact.Yes ? "yes" : "no")}" : "everybody";

    private static SystemCoverage Judge(string system) =>
        Assert.Single(Compile.Text($"use eu-ai-act edition 2026-07-27 as aia\nsystem s \"S\" {{\n  {system}\n  scope aia\n}}\n", "2028-09-01").Coverage.Systems);

    private static HashSet<string> Bound(SystemCoverage coverage) =>
        [.. coverage.Obligations.Where(obligation => obligation.Applicability.Applies).Select(obligation => obligation.Provision.DisplayName)];
}
