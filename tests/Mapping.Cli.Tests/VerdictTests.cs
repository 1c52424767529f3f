namespace Mapping.Cli.Tests;

/// <summary>Evidence end to end: one damaged record turns the gate red, and a cache never changes what is said.</summary>
public sealed class VerdictTests
{
    private const string Sources =
        """
        use iso-42001 edition 2023 as iso
        owner cro "Chief Risk Officer" domain assurance
        system scoring "Scoring" {
          actor organisation
          scope iso A.6.2.8
        }
        feed probes "Probes" {
          files "evidence/*.jsonl"
          time at
          class audit-evidence
          retained 10 years
        }
        control logging "Logging" {
          owner cro
          domain assurance
          status operating since 2026-01-01
          satisfies iso A.6.2.8
          evidence complete "No entry is lost" {
            from probes
            expect max(lost) = 0
            within 30 days
          }
        }
        gate release {
          require iso evidenced
        }
        """;

    private const string Record = """{"at":"2026-11-20T02:15:00Z","lost":0}""" + "\n";

    private static readonly string[] Check = ["check", "--as-of", "2026-11-23"];

    [Fact]
    public void Damage_to_one_record_turns_the_gate_red()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources), ("evidence/a.jsonl", Record + Record));
        Assert.Equal(0, workspace.Run(Check).Status);

        workspace.Write("evidence/a.jsonl", Record + Record.Replace("0}", "0", StringComparison.Ordinal));
        var run = workspace.Run(Check);

        Assert.Equal(1, run.Status);
        Assert.Contains(" --> evidence/a.jsonl:2:1\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    unreadable  logging/complete: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("blocked by 1 unreadable: A.6.2.8", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_that_leaves_a_record_whole_is_told_by_the_digest_beside_the_file()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources), ("evidence/a.jsonl", Record));
        workspace.Write("evidence/a.jsonl.sha256", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(
            System.Text.Encoding.UTF8.GetBytes(Record))) + "  a.jsonl\n");
        Assert.Equal(0, workspace.Run(Check).Status);

        workspace.Write("evidence/a.jsonl", Record.Replace("20T", "21T", StringComparison.Ordinal));

        Assert.Equal(1, workspace.Run(Check).Status);
    }

    [Fact]
    public void A_cache_that_keeps_nothing_is_told_and_done_without()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources), ("evidence/a.jsonl", Record));
        var plain = workspace.Run(Check);
        var cached = workspace.Run([.. Check, "--cache", "/proc/x/kept"]);

        Assert.Equal((plain.Output, plain.Status), (cached.Output, cached.Status));
        Assert.Contains("\"/proc/x/kept\" keeps nothing for --cache", cached.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cache_changes_nothing_that_is_said_but_that_it_was_used()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources), ("evidence/a.jsonl", Record));
        string[] cached = [.. Check, "--format", "json", "--cache", workspace.At("kept")];
        var plain = workspace.Run([.. Check, "--format", "json"]);

        Assert.Equal(plain, workspace.Run(cached));
        var kept = Assert.Single(Directory.GetFiles(workspace.At("kept")));
        var used = workspace.Run(cached);
        var folder = workspace.At("kept");
        Assert.Equal(
            plain with
            {
                Output = plain.Output.Replace(
                    "\"basis\": []",
                    $"\"basis\": [\n    \"The answers on evidence of 1 feed (probes) were taken from the cache at {folder}; rules, day and digests of the files are those of this run.\"\n  ]",
                    StringComparison.Ordinal),
            },
            used);
        Assert.NotEqual(plain, used);

        File.WriteAllBytes(kept, [.. File.ReadAllBytes(kept).Select(value => (byte)(value ^ 1))]);
        Assert.Equal(plain, workspace.Run(cached));

        workspace.Write("evidence/a.jsonl", "broken\n");
        Assert.Equal(1, workspace.Run(cached).Status);
    }
}
