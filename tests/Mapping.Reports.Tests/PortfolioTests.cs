using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Portfolios;
using Mapping.Reports.Json;
using Mapping.Reports.Portfolios;

namespace Mapping.Reports.Tests;

/// <summary>Systems across, articles down: nothing is left out, and nothing looks better than it is.</summary>
public sealed class PortfolioTests
{
    public static TheoryData<string> Judgements => ["agent-platform", "bank", "broken", "forbidden", "gates", "iso-only", "small"];

    [Fact]
    public void The_page_of_three_systems() =>
        Golden.Check("agent-platform/portfolio.txt", Page.Of(page => PortfolioText.Write(page, Example.AgentPlatform.Judgement)));

    [Fact]
    public void Systems_that_find_no_room_are_in_further_blocks() =>
        Golden.Check("agent-platform/portfolio-narrow.txt", Page.Of(page => PortfolioText.Write(page, Example.AgentPlatform.Judgement), width: 60));

    [Fact]
    public void Two_frameworks() => Golden.Check("small/portfolio.txt", Page.Of(page => PortfolioText.Write(page, Judge("small"))));

    [Fact]
    public void Sources_with_errors_say_so_first() => Golden.Check("broken/portfolio.txt", Page.Of(page => PortfolioText.Write(page, Judge("broken"))));

    [Fact]
    public void The_page_in_markdown()
    {
        using var text = new StringWriter { NewLine = "\n" };
        PortfolioMarkdown.Write(text, Example.AgentPlatform.Judgement);

        Golden.Check("agent-platform/portfolio.md", text.ToString());
    }

    [Fact]
    public void The_contract_of_a_small_workspace() => Golden.Check("small/portfolio.json", JsonOf(Judge("small")));

    [Theory]
    [MemberData(nameof(Judgements))]
    public void Each_obligation_of_the_contract_is_in_one_cell(string workspace)
    {
        var judgement = Judge(workspace);
        var portfolio = judgement.Portfolio;

        var inCells = portfolio.Rows.SelectMany(row => row.Cells.SelectMany((cell, index) => cell.Obligations.Select(obligation =>
            $"{portfolio.Systems[index].System.Name} {row.Framework.Id} {obligation.Provision.DisplayName} {CoverageNames.NameOf(obligation.Outcome)}")));
        using var json = Contract(judgement);
        var inContract = json.RootElement.GetProperty("systems").EnumerateArray().SelectMany(system => system.GetProperty("obligations").EnumerateArray()
            .Select(obligation => $"{system.GetProperty("name")} {obligation.GetProperty("framework")} {NameOf(obligation)} {obligation.GetProperty("outcome")}"));

        Assert.Equal(inContract.Order(StringComparer.Ordinal), inCells.Order(StringComparer.Ordinal));
        Assert.All(portfolio.Rows, row => Assert.All(row.Cells, cell => Assert.All(cell.Obligations, obligation => Assert.True(obligation.Provision.IsAtOrUnder(row.Provision)))));
    }

    [Theory]
    [MemberData(nameof(Judgements))]
    public void The_numbers_of_the_cells_add_up_to_those_of_the_contract(string workspace)
    {
        var judgement = Judge(workspace);
        using var contract = Contract(judgement);
        using var portfolio = JsonDocument.Parse(JsonOf(judgement));
        var cells = portfolio.RootElement.GetProperty("rows").EnumerateArray().SelectMany(row => row.GetProperty("cells").EnumerateArray()).ToLookup(cell => cell.GetProperty("system").GetString());

        foreach (var system in contract.RootElement.GetProperty("systems").EnumerateArray())
        {
            var own = cells[system.GetProperty("name").GetString()].ToList();
            Assert.All(system.GetProperty("totals").EnumerateObject(), total =>
                Assert.Equal(total.Value.GetInt32(), own.Sum(cell => cell.GetProperty("totals").GetProperty(total.Name).GetInt32())));
            Assert.Equal(system.GetProperty("outOfScope").GetArrayLength(), own.Sum(cell => cell.GetProperty("outOfScope").GetInt32()));
        }

        Assert.Equal(
            portfolio.RootElement.GetProperty("totals").GetProperty("obligations").GetInt32(),
            cells.SelectMany(group => group).Sum(cell => cell.GetProperty("totals").GetProperty("obligations").GetInt32()));
    }

    [Fact]
    public void Only_what_is_shown_is_drawn_as_shown()
    {
        var obligation = Judge("small").Coverage.Systems[0].Obligations[0];
        var evidenced = obligation with { Outcome = Outcome.Evidenced };
        ImmutableArray<Outcome> good = [Outcome.Evidenced, Outcome.Excluded, Outcome.NotApplicable];

        foreach (var outcome in OutcomeFacts.All)
        {
            var cell = new PortfolioCell([evidenced, obligation with { Outcome = outcome }], 0);
            Assert.Equal(good.Contains(outcome), cell.Kind == VerdictKind.Good);
            Assert.NotEqual(VerdictKind.Good, (cell with { OutOfScope = 1 }).Kind);
            Assert.NotEqual(VerdictKind.Good, (cell with { IsCovered = false }).Kind);
            Assert.Equal(outcome == Outcome.Evidenced, new PortfolioCell([obligation with { Outcome = outcome }], 0).Kind == VerdictKind.Good);
        }

        Assert.NotEqual(VerdictKind.Good, new PortfolioCell([], 0).Kind);
    }

    [Fact]
    public void What_is_in_no_scope_does_not_bind_or_is_not_covered_is_told_apart()
    {
        var obligation = Judge("small").Coverage.Systems[0].Obligations[0];
        var unbound = obligation with { Outcome = Outcome.NotApplicable };

        Assert.Equal("does not bind", PortfolioWords.Of(new PortfolioCell([], 0)));
        Assert.Equal("2 do not bind", PortfolioWords.Of(new PortfolioCell([unbound, unbound], 0)));
        Assert.Equal("3 not in scope", PortfolioWords.Of(new PortfolioCell([], 3)));
        Assert.Equal("1 not in scope, 1 does not bind", PortfolioWords.Of(new PortfolioCell([unbound], 1)));
        Assert.Equal("not judged", PortfolioWords.Of(new PortfolioCell([], 0) { IsCovered = false }));
        Assert.Equal("1 not judged", PortfolioWords.Of(new PortfolioCell([obligation with { Outcome = Outcome.NotCovered }], 0) { IsCovered = false }));
        Assert.Equal("1 excluded", PortfolioWords.Of(new PortfolioCell([obligation with { Outcome = Outcome.Excluded }], 0)));
        Assert.Equal(
            "1E 1F, 1 not in scope",
            PortfolioWords.Of(new PortfolioCell([obligation with { Outcome = Outcome.Failing }, obligation with { Outcome = Outcome.Evidenced }], 1)));
    }

    private static string NameOf(JsonElement obligation) => obligation.GetProperty("element").GetString() is { } element
        ? $"{obligation.GetProperty("citation")} on {element}"
        : obligation.GetProperty("citation").ToString();

    private static Judgement Judge(string workspace) =>
        workspace == "agent-platform" ? Example.AgentPlatform.Judgement : Workspaces.Judge(workspace, workspace switch
        {
            "small" => SmallEvidence.Results,
            "gates" => GateEvidence.Results,
            _ => null,
        });

    private static JsonDocument Contract(Judgement judgement)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(stream, judgement, "1.0.0");
        return JsonDocument.Parse(stream.ToArray());
    }

    private static string JsonOf(Judgement judgement)
    {
        using var stream = new MemoryStream();
        PortfolioJson.Write(stream, judgement, "1.0.0");
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
