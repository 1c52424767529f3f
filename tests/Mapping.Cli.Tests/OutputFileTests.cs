namespace Mapping.Cli.Tests;

/// <summary>No command writes over what it reads, or would read the next time.</summary>
public sealed class OutputFileTests
{
    [Theory]
    [InlineData("main.mapping", "a source")]
    [InlineData("elsewhere/new.mapping", "a source")]
    [InlineData("mapping.workspace", "a source")]
    [InlineData("catalogs/own/1.md", "a catalog")]
    [InlineData("evidence/failover/new.jsonl", "evidence of the feed \"drills\"")]
    [InlineData("docs/plan.md", "a document that is evidence")]
    [InlineData("./docs/../docs/plan.md", "a document that is evidence")]
    public void It_is_refused(string output, string what)
    {
        using var workspace = Folder();
        using var other = Folder();
        foreach (string[] command in new string[][] { ["check"], ["coverage"], ["report"], ["baseline"], ["forecast"], ["evidence"], ["explain", "Article 15(4)"], ["diff", ".", other.Root] })
        {
            var result = workspace.Run([.. command, "--output", output, "--as-of", Sources.AsOf]);

            Assert.Equal(new ProcessResult(3, "", $"mapping: \"{output}\" is {what}, so nothing is written to it; give --output another file.\n"), result);
        }
    }

    [Fact]
    public void A_link_to_a_source_is_that_source()
    {
        using var workspace = Folder();
        var before = workspace.Read("main.mapping");
        File.CreateSymbolicLink(workspace.At("report.txt"), workspace.At("main.mapping"));

        Assert.Equal(3, workspace.Run("check", "--output", "report.txt").Status);
        Assert.Equal(before, workspace.Read("main.mapping"));
    }

    [Fact]
    public void The_baseline_is_not_written_over()
    {
        using var workspace = Folder();
        Assert.Equal(0, workspace.Run("baseline", "--output", "accepted.json", "--as-of", Sources.AsOf).Status);

        Assert.Equal(
            new ProcessResult(3, "", "mapping: \"accepted.json\" is the baseline, so nothing is written to it; give --output another file.\n"),
            workspace.Run("check", "--baseline", "accepted.json", "--output", "accepted.json"));
    }

    [Fact]
    public void Any_other_file_is_written()
    {
        using var workspace = Folder();

        Assert.NotEqual(3, workspace.Run("check", "--output", "docs/report.txt", "--as-of", Sources.AsOf).Status);
        Assert.NotEqual("", workspace.Read("docs/report.txt"));
    }

    [Fact]
    public void An_argument_that_begins_with_an_at_sign_is_a_file()
    {
        using var workspace = new WorkspaceFolder(("@x.mapping", "owner a \"A\"\n"), ("x.mapping", "--help\n"), ("bad.mapping", "owner   a  \"A\"\n"));

        Assert.Equal(new ProcessResult(1, "bad.mapping\n", ""), workspace.Run("fmt", "--check", "@x.mapping", "bad.mapping"));
    }

    private static WorkspaceFolder Folder() => new(("docs/plan.md", "plan"), ("main.mapping", Sources.Sound + """

        feed drills "Drills" {
          files "evidence/failover/*.jsonl"
          time at
        }

        control plan "Plan" {
          owner ciso
          status operating since 2026-03-01
          satisfies aia Article 15(4) on resilience
          evidence text { document "docs/plan.md" approved by ciso on 2026-05-01 review 12 months }
        }

        """));
}
