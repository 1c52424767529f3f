using System.Text;
using Mapping.Compiler.Coverage;
using Mapping.Reports.Markdown;
using Mapping.Reports.Text;

namespace Mapping.Reports.Tests;

/// <summary>The example of a bank with AI agents, see <see cref="Golden"/>: three systems, three verdicts.</summary>
public sealed class AgentExampleTests
{
    [Fact]
    public void The_verdict() =>
        Golden.Check("agent-platform/check.txt", Page.Of(page => CheckReport.Write(page, Example.AgentPlatform.Judgement)));

    [Fact]
    public void The_text_for_a_pull_request()
    {
        using var stream = new MemoryStream();
        MarkdownReport.Write(stream, Example.AgentPlatform);

        Golden.Check("agent-platform/report.md", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void One_gate_holds_and_says_that_it_holds_through_a_class() => Assert.Equal(
        ["assistant Met class limited-risk", "chat NotMet class limited-risk", "leave-pilot NotMet "],
        Example.AgentPlatform.Judgement.Coverage.Gates
            .Select(gate => $"{gate.Name} {gate.Standing} {string.Join(", ", gate.Reliefs.Select(relief => relief.Name))}")
            .Order(StringComparer.Ordinal));

    /// <summary>What the page says of the failing rule hangs on one record: the approval that came too late.</summary>
    [Fact]
    public void One_late_approval_fails_what_stands_on_approvals()
    {
        var agent = Example.AgentPlatform.Judgement.Coverage.Systems.Single(system => system.System.Name == "credit-file-agent");

        Assert.Equal(
            ["Article 14(1)", "Article 14(3) on measures", "Article 14(4)(d)"],
            agent.Obligations.Where(obligation => obligation.Outcome == Outcome.Failing).Select(obligation => obligation.Provision.DisplayName));
    }

    [Fact]
    public void What_is_declared_of_agents_is_said_at_the_articles_that_it_is_about()
    {
        var systems = Example.AgentPlatform.Judgement.Coverage.Systems;

        Assert.Equal(
            [
                "Article 14(3) on measures", "Article 14(4)(d)", "Article 14(4)(e)", "Article 15(4) on resilience", "Article 15(4) on feedback-loops",
                "Article 15(5) on unauthorised-alteration", "Article 15(5) on data-poisoning", "Article 15(5) on evasion", "Article 15(5) on confidentiality",
                "Article 72(2) on interaction",
            ],
            systems.SelectMany(system => system.Obligations)
                .Where(obligation => obligation.Applicability.Notes.Any(note => note.Explanation.Contains("our reading", StringComparison.Ordinal) && note.Date is null))
                .Select(obligation => obligation.Provision.DisplayName));
    }
}
