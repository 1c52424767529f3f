using System.Text.Json;
using System.Xml.Linq;

namespace Mapping.Cli.Tests;

/// <summary>The formats of CI systems and baselines, as a build runs them.</summary>
public sealed class CiFormatTests
{
    [Theory]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("gitlab")]
    public void Each_format_keeps_the_status_and_gives_the_same_bytes_wherever_it_runs(string format)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Failing));
        string[] arguments = ["check", "--as-of", Sources.AsOf, "--format", format];

        var first = workspace.Run(arguments);
        Assert.Equal((1, ""), (first.Status, first.Error));
        Assert.DoesNotContain(workspace.Root, first.Output, StringComparison.Ordinal);
        Assert.Equal(first, workspace.RunWith(new() { ["LANG"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati" }, arguments));
    }

    [Fact]
    public void Paths_start_at_the_repository()
    {
        using var repository = new WorkspaceFolder(("a b/governance/mapping.workspace", ""), ("a b/governance/main.mapping", Sources.Failing));
        File.Delete(repository.At("mapping.workspace"));
        string[] arguments = ["check", "a b/governance", "--as-of", Sources.AsOf, "--format"];

        Assert.Contains("::error file=a b/governance/main.mapping,line=20,", repository.Run([.. arguments, "github"]).Output, StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"a%20b/governance/main.mapping\"", repository.Run([.. arguments, "sarif"]).Output, StringComparison.Ordinal);

        // From below, the folder with .git says where the repository begins.
        Directory.CreateDirectory(repository.At(".git"));
        Assert.Contains(
            "\"path\": \"a b/governance/main.mapping\"",
            MappingProcess.Run(repository.At("a b/governance"), "check", "--as-of", Sources.AsOf, "--format", "gitlab").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_job_summary_is_appended()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Failing), ("summary.md", "Before.\n"));
        var result = workspace.RunWith(new() { ["GITHUB_STEP_SUMMARY"] = workspace.At("summary.md") }, "check", "--as-of", Sources.AsOf, "--format", "github");

        Assert.Equal(1, result.Status);
        Assert.StartsWith("Before.\n## Mapping: a gate does not hold\n", workspace.Read("summary.md"), StringComparison.Ordinal);
        Assert.All(result.Lines.Where(line => line.Length > 0), line => Assert.Matches("^::(error|warning|notice) file=", line));
    }

    [Fact]
    public void Errors_of_the_sources_are_told_with_status_2()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Broken));

        var junit = workspace.Run("check", "--as-of", Sources.AsOf, "--format", "junit");
        Assert.Equal(2, junit.Status);
        Assert.Single(XElement.Parse(junit.Output).Elements("testsuite").First().Descendants("error"));
        var github = workspace.Run("check", "--as-of", Sources.AsOf, "--format", "github");
        Assert.StartsWith("::error file=main.mapping,line=12,", github.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_baseline_accepts_does_not_fail_the_build_and_what_is_new_does()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Failing));
        string[] arguments = ["--as-of", Sources.AsOf];
        Assert.Equal(new ProcessResult(0, "", ""), workspace.Run(["baseline", .. arguments, "--output", "baseline.json"]));

        var accepted = workspace.Run(["check", .. arguments, "--baseline", "baseline.json"]);
        Assert.Equal((0, ""), (accepted.Status, accepted.Error));
        Assert.StartsWith("Nothing new keeps a gate from holding.", accepted.Output, StringComparison.Ordinal);
        using var sarif = JsonDocument.Parse(workspace.Run(["check", .. arguments, "--baseline", "baseline.json", "--format", "sarif"]).Output);
        Assert.Equal(0, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());

        workspace.Write("main.mapping", Sources.Failing.Replace("operating since 2026-03-01", "planned by 2027-03-01", StringComparison.Ordinal));
        var worse = workspace.Run(["check", .. arguments, "--baseline", "baseline.json", "--format", "json"]);
        Assert.Equal(1, worse.Status);
        using var json = JsonDocument.Parse(worse.Output);
        Assert.True(json.RootElement.GetProperty("baseline").GetProperty("fails").GetBoolean());

        workspace.Write("main.mapping", Sources.Broken);
        Assert.Equal(2, workspace.Run(["check", .. arguments, "--baseline", "baseline.json"]).Status);
        Assert.Equal((2, ""), (workspace.Run(["baseline", .. arguments]).Status, workspace.Run(["baseline", .. arguments]).Output));
    }

    [Fact]
    public void A_file_that_is_no_baseline_is_refused_with_its_place()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound), ("b.json", "{\n  \"schema\": \"mapping/1\"\n}\n"));

        Assert.Equal(
            new ProcessResult(3, "", "mapping: b.json:2:13: the schema is \"mapping/1\"; this version reads \"mapping-baseline/1\".\n"),
            workspace.Run("check", "--baseline", "b.json"));
        Assert.StartsWith("mapping: The baseline \"nowhere.json\" can't be read: ", workspace.Run("check", "--baseline", "nowhere.json").Error, StringComparison.Ordinal);
    }
}
