namespace Mapping.Cli.Tests;

/// <summary>Eight independent mistakes in three files: each is told at its place, and what is sound is still judged.</summary>
public sealed class MistakesTests
{
    private const string Main =
        """
        use eu-ai-act edition 2026-07-27 as aia
        use iso-42001 edition 2023 as iso
        owner ciso "CISO" domain security
        owner cro "CRO" domain assurance

        system loan "Loan scoring" {
          actor provider
          class high-risk annex-iii
          facts trains-models, not learns-after-releese
          scope aia Article 9, Article 15
        }

        gate release {
          require aia Article 9(1) maped
        }

        """;

    private const string Security =
        """
        control screening "Screening" {
          owner cisso
          domain security
          status operating since 2026-03-01
          satisfies aia Article 15(5) on evasoin
          evidence rate {
            from red-taem
            expect max(rate) <= 2%
          }
        }

        control limits "Rate limits" {
          owner ciso
          domain security
          status operating since 2026-03-01
          satisfies aia Article 15(5) on confidentiality
        }

        """;

    private const string Assurance =
        """
        control risk-process "Risk management process" {
          owner cro
          domain assurance
          status operating since 2026-03-01
          satisfies aia Article 9(1)
        }

        control risk-process "Risk process, again" {
          owner cro
          domain assurance
          status operating since 2026-03-01
          satisfies aia Article 9(9)
        }

        waive aia Article 9(77) until 2027-01-31 because "audit" approved by cro on 2026-02-02

        control residual "Residual risk" {
          owner cro
          domain assurance
          status operating since 2026-02-30
          satisfies aia Article 9(5)(a)
        }

        """;

    private static WorkspaceFolder Workspace() =>
        new(("main.mapping", Main), ("controls/security.mapping", Security), ("controls/assurance.mapping", Assurance));

    [Fact]
    public void Every_mistake_is_told_at_its_place()
    {
        using var workspace = Workspace();

        var check = workspace.Run("check", "--as-of", Sources.AsOf);
        Assert.Equal((2, ""), (check.Status, check.Error));
        Assert.Equal(
            [
                "error[MAP2020] controls/assurance.mapping:8:9",
                "error[MAP2001] controls/assurance.mapping:15:11",
                "error[MAP1005] controls/assurance.mapping:20:26",
                "error[MAP2006] controls/security.mapping:2:9",
                "error[MAP2002] controls/security.mapping:5:34",
                "error[MAP2008] controls/security.mapping:7:10",
                "error[MAP2011] main.mapping:9:28",
                "error[MAP1001] main.mapping:14:27",
            ],
            ErrorsOf(check.Lines));
    }

    [Fact]
    public void What_is_sound_is_still_judged()
    {
        using var workspace = Workspace();

        using var json = ContractReader.Parse(workspace.Run("check", "--as-of", Sources.AsOf, "--format", "json"));
        var judged = json.RootElement.GetProperty("systems")[0].GetProperty("obligations").EnumerateArray()
            .Where(obligation => obligation.GetProperty("outcome").GetString() == "unverified")
            .Select(obligation => $"{obligation.GetProperty("citation")} by {obligation.GetProperty("controls")[0].GetProperty("name")}");
        Assert.Equal(["Article 9(1) by risk-process", "Article 15(5) by limits"], judged);
        Assert.All(json.RootElement.GetProperty("gates").EnumerateArray(), gate => Assert.False(gate.GetProperty("holds").GetBoolean()));
    }

    private static IEnumerable<string> ErrorsOf(string[] lines)
    {
        string? code = null;
        foreach (var line in lines)
        {
            if (line.StartsWith("error[", StringComparison.Ordinal))
            {
                code = line[..(line.IndexOf(']', StringComparison.Ordinal) + 1)];
            }
            else if (line.StartsWith(" --> ", StringComparison.Ordinal) && code is not null)
            {
                yield return $"{code} {line[5..]}";
                code = null;
            }
        }
    }
}
