using System.Collections.Immutable;
using Mapping.Compiler.Tests.Coverage;

namespace Mapping.Compiler.Tests.Applicability;

/// <summary>The facts of agents say what obligations mean for such a system. They take none away, bring none and move no date.</summary>
public sealed class AgentFactsTests
{
    private const string Provider = "actor provider\n  class high-risk annex-iii";

    private static readonly ImmutableArray<string> Agents =
        ["acts-without-approval", "keeps-memory", "retrieves-data-at-run-time", "uses-tools", "works-with-other-agents"];

    public static TheoryData<string> Systems => new(
        Provider,
        "actor provider",
        "actor provider, deployer\n  class high-risk annex-i",
        "actor deployer\n  class high-risk annex-iii",
        "actor provider, deployer\n  class limited-risk because \"seen\" approved by cro on 2026-01-01",
        "actor importer\n  class high-risk annex-iii",
        "actor provider\n  class general-purpose-model systemic-risk because \"seen\" approved by cro on 2026-01-01");

    [Theory]
    [MemberData(nameof(Systems))]
    public void Whatever_is_declared_of_an_agent_the_same_binds_from_the_same_day(string system)
    {
        var silent = VerdictPicture.Applicability(Judge(system));
        var declared = Agents.SelectMany(fact => new[] { fact, $"not {fact}" })
            .Append(string.Join(", ", Agents))
            .Append(string.Join(", ", Agents.Select(fact => $"not {fact}")));

        Assert.All(declared, facts => Assert.Equal(silent, VerdictPicture.Applicability(Judge($"{system}\n  facts {facts}"))));
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void Who_says_nothing_of_agents_is_not_asked_and_told_nothing_of_them(string system)
    {
        var compilation = Judge(system);

        Assert.Empty(VerdictPicture.Questions(compilation).Split('\n').Intersect(Agents));
        Assert.Equal("", Notes(compilation));
    }

    [Theory]
    [InlineData("acts-without-approval", "uses-tools")]
    [InlineData("uses-tools", "acts-without-approval, retrieves-data-at-run-time")]
    [InlineData("retrieves-data-at-run-time", "uses-tools")]
    [InlineData("keeps-memory", "")]
    [InlineData("works-with-other-agents", "")]
    [InlineData("not acts-without-approval, not uses-tools, not retrieves-data-at-run-time", "")]
    [InlineData("acts-without-approval, uses-tools, retrieves-data-at-run-time, keeps-memory, works-with-other-agents", "")]
    public void Who_declares_one_is_asked_for_what_belongs_to_it(string facts, string asked) => Assert.Equal(
        asked,
        string.Join(", ", VerdictPicture.Questions(Judge($"{Provider}\n  facts {facts}")).Split('\n').Intersect(Agents)));

    [Theory]
    [InlineData("acts-without-approval", "Article 14(3) on measures, Article 14(4)(d), Article 14(4)(e)")]
    [InlineData("uses-tools", "Article 15(5) on unauthorised-alteration, Article 15(5) on evasion")]
    [InlineData("keeps-memory", "Article 15(4) on resilience, Article 15(4) on feedback-loops, Article 15(5) on evasion, Article 15(5) on confidentiality")]
    [InlineData("works-with-other-agents", "Article 15(4) on resilience, Article 72(2) on interaction")]
    [InlineData("retrieves-data-at-run-time", "Article 15(5) on data-poisoning, Article 15(5) on evasion, Article 15(5) on confidentiality")]
    [InlineData("acts-without-approval, uses-tools", "Article 14(3) on measures, Article 14(4)(d), Article 14(4)(e) twice, Article 15(5) on unauthorised-alteration, Article 15(5) on evasion")]
    [InlineData("not acts-without-approval, not uses-tools, not keeps-memory, not works-with-other-agents, not retrieves-data-at-run-time", "")]
    public void What_is_declared_is_said_where_it_matters(string facts, string expected) =>
        Assert.Equal(expected, Notes(Judge($"{Provider}\n  facts {facts}")));

    [Fact]
    public void Each_note_says_that_it_is_our_reading() => Assert.All(
        Judge($"{Provider}\n  facts {string.Join(", ", Agents)}").Coverage.Systems.Single().Obligations.SelectMany(obligation => obligation.Applicability.Notes),
        note => Assert.Contains("our reading", note.Explanation, StringComparison.Ordinal));

    private static string Notes(Compilation compilation) => string.Join(", ", Assert.Single(compilation.Coverage.Systems).Obligations
        .Where(obligation => !obligation.Applicability.Notes.IsEmpty)
        .Select(obligation => VerdictPicture.NameOf(obligation) + (obligation.Applicability.Notes.Length == 2 ? " twice" : "")));

    private static Compilation Judge(string system) =>
        Compile.Text($"use eu-ai-act edition 2026-07-27 as aia\nowner cro \"CRO\"\nsystem app \"App\" {{\n  {system}\n  scope aia\n}}\n", "2026-11-23");
}
