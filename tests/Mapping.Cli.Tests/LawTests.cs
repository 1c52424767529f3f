using System.Text.Json;

namespace Mapping.Cli.Tests;

/// <summary>What the day and the class of a system change.</summary>
public sealed class LawTests
{
    [Theory]
    [InlineData("2026-11-23", false)]
    [InlineData("2027-12-01", false)]
    [InlineData("2027-12-02", true)]
    public void Annex_iii_systems_are_bound_from_2027_12_02(string asOf, bool inForce)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound));

        using var json = ContractReader.Parse(workspace.Run("check", "--as-of", asOf, "--format", "json"));
        Assert.Equal(asOf, json.RootElement.GetProperty("asOf").GetString());
        var applicable = Obligations(json).Where(obligation => obligation.GetProperty("outcome").GetString() != "not-applicable").ToList();
        var obligation = Assert.Single(applicable);
        Assert.Equal("2027-12-02", obligation.GetProperty("applies").GetString());
        Assert.Equal(inForce, obligation.GetProperty("inForce").GetBoolean());
    }

    [Fact]
    public void The_text_counts_the_days_that_are_left()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound));

        Assert.Contains("\n  1 not yet in force: from 2027-12-02, in 374 days\n", workspace.Run("check", "--as-of", "2026-11-23").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not yet in force", workspace.Run("check", "--as-of", "2027-12-02").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_minimal_risk_system_has_literacy_and_the_check_against_what_is_forbidden()
    {
        using var workspace = new WorkspaceFolder((
            "main.mapping",
            """
            use eu-ai-act edition 2026-07-27 as aia
            owner cro "Chief Risk Officer" domain assurance
            system games "Opponents in a game" {
              actor provider
              class minimal-risk because "it plays" approved by cro on 2026-01-01
              scope aia
            }

            """));

        var check = workspace.Run("check", "--as-of", Sources.AsOf);
        Assert.Equal((1, ""), (check.Status, check.Error));
        Assert.Contains("\n  2 obligations: 2 unmapped\n", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not yet in force", check.Output, StringComparison.Ordinal);

        using var json = ContractReader.Parse(workspace.Run("check", "--as-of", Sources.AsOf, "--format", "json"));
        Assert.Equal(
            ["Article 4 since 2025-02-02", "Article 5 on screening since 2025-02-02"],
            Obligations(json).Where(obligation => obligation.GetProperty("outcome").GetString() == "unmapped").Select(obligation =>
                $"{obligation.GetProperty("citation").GetString()}{(obligation.GetProperty("element").GetString() is { } element ? $" on {element}" : "")} since {obligation.GetProperty("applies").GetString()}"));
    }

    [Fact]
    public void An_authority_is_not_judged_and_is_told_why()
    {
        using var workspace = new WorkspaceFolder((
            "main.mapping",
            """
            use eu-ai-act edition 2026-07-27 as aia
            system register "Files on systems" {
              actor market-surveillance
              class high-risk annex-iii
              scope aia Article 9, Article 15
            }

            """));

        var check = workspace.Run("check", "--as-of", Sources.AsOf);
        Assert.Equal((1, ""), (check.Status, check.Error));
        Assert.Contains("\n  31 obligations: 31 not-covered\n", check.Output, StringComparison.Ordinal);

        using var json = ContractReader.Parse(workspace.Run("check", "--as-of", Sources.AsOf, "--format", "json"));
        Assert.Equal(31, Obligations(json).Count);
        Assert.All(Obligations(json), obligation =>
        {
            Assert.Equal("not-covered", obligation.GetProperty("outcome").GetString());
            Assert.Equal(JsonValueKind.Null, obligation.GetProperty("design").ValueKind);
            Assert.StartsWith(
                "Not judged: the catalog of eu-ai-act 2026-07-27 does not cover actor market-surveillance",
                obligation.GetProperty("why").EnumerateArray().Last().GetString(),
                StringComparison.Ordinal);
        });
        Assert.False(Assert.Single(json.RootElement.GetProperty("gates").EnumerateArray()).GetProperty("holds").GetBoolean());
    }

    private static List<JsonElement> Obligations(JsonDocument json) =>
        [.. json.RootElement.GetProperty("systems")[0].GetProperty("obligations").EnumerateArray()];
}
