using System.Text.Json;

namespace Mapping.Cli.Tests;

/// <summary><c>mapping diff</c>: folders and revisions, statuses, and what a stranger's repository can't do.</summary>
public sealed class DiffTests
{
    private static readonly string Retired = Sources.Sound.Replace("operating since 2026-03-01", "retired since 2026-11-01", StringComparison.Ordinal);

    [Fact]
    public void Revisions_and_the_work_tree()
    {
        using var git = new GitFolder();
        git.Write("main.mapping", Sources.Sound);
        git.Commit("first");
        git.Write("main.mapping", Retired);
        git.Commit("second");

        Assert.Equal((1, true), StatusAndRegression(git.Run("HEAD~1", "HEAD", "--fail-on-regression", "--format", "json")));
        Assert.Equal((1, true), StatusAndRegression(git.Run("main~1", "--fail-on-regression", "--format", "json")));
        Assert.Equal((0, true), StatusAndRegression(git.Run("HEAD~1", "HEAD", "--format", "json")));
        Assert.Equal((0, false), StatusAndRegression(git.Run("HEAD", "HEAD~1", "--fail-on-regression", "--format", "json")));
        Assert.EndsWith("\nNothing changed.\n", git.Run("HEAD").Output, StringComparison.Ordinal);
        Assert.Contains("- control failover was operating and is retired (2026-11-01,\n", git.Run("HEAD~1").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders()
    {
        using var before = new WorkspaceFolder(("main.mapping", Sources.Sound));
        using var after = new WorkspaceFolder(("main.mapping", Retired));

        var result = before.Run("diff", ".", after.Root, "--as-of", Sources.AsOf, "--fail-on-regression");
        Assert.Equal((1, ""), (result.Status, result.Error));
        Assert.Contains("unverified -> unmapped    eu-ai-act Article 15(4) on resilience", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_evidence_of_a_revision_is_that_of_its_tree()
    {
        using var git = new GitFolder();
        git.Write("main.mapping", Sources.Sound.Replace(
            "  satisfies", "  evidence drill { document \"docs/drill.md\" approved by ciso on 2026-10-01 review 12 months }\n  satisfies", StringComparison.Ordinal));
        git.Write("docs/drill.md", "It worked.\n");
        git.Commit("first");
        File.Delete(git.At("docs/drill.md"));
        git.Commit("second");

        var result = git.Run("HEAD~1", "HEAD", "--fail-on-regression");
        Assert.Equal((1, ""), (result.Status, result.Error));
        Assert.Contains("passing -> missing        failover/drill for loan-scoring: there is no file", result.Output, StringComparison.Ordinal);

        git.Write("docs/drill.md", "It worked.\n");
        Assert.EndsWith("\nNothing changed.\n", git.Run("HEAD~1", "HEAD", "--evidence", ".").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workspace_below_the_root_of_the_repository()
    {
        using var git = new GitFolder();
        git.Write("below/mapping.workspace", "");
        git.Write("below/main.mapping", Sources.Sound);
        git.Commit("first");
        git.Write("below/main.mapping", Retired);

        Assert.Equal(1, git.Run("HEAD", "--workspace", "below", "--fail-on-regression").Status);
        Assert.Equal(1, MappingProcess.Run(git.At("below"), "diff", "HEAD", "--as-of", Sources.AsOf, "--fail-on-regression").Status);
    }

    [Fact]
    public void Status_is_two_where_the_sources_of_the_second_side_have_errors()
    {
        using var git = new GitFolder();
        git.Write("main.mapping", Sources.Sound);
        git.Commit("first");
        git.Write("main.mapping", Sources.Broken);

        var result = git.Run("HEAD");
        Assert.Equal((2, ""), (result.Status, result.Error));
        Assert.Contains("The sources of . have errors.", result.Output, StringComparison.Ordinal);
        git.Commit("second");
        git.Write("main.mapping", Sources.Sound);
        Assert.Equal(0, git.Run("HEAD").Status);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("HEAD~7")]
    [InlineData("HEAD..HEAD")]
    [InlineData("git:--upload-pack=touch x")]
    [InlineData("git:-x")]
    public void Status_is_three_where_there_is_no_such_side(string name)
    {
        using var git = new GitFolder();
        git.Write("main.mapping", Sources.Sound);
        git.Commit("first");

        var result = git.Run(name);
        Assert.Equal((3, ""), (result.Status, result.Output));
        Assert.StartsWith("mapping: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Status_is_three_outside_of_a_repository()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound));

        var result = workspace.Run("diff", "HEAD");
        Assert.Equal((3, ""), (result.Status, result.Output));
        Assert.Contains("is no folder of a git repository", result.Error, StringComparison.Ordinal);
    }

    /// <summary>Whatever could be started would leave a file behind.</summary>
    [Fact]
    public void Nothing_that_the_repository_names_is_executed()
    {
        using var outside = new WorkspaceFolder();
        using var git = new GitFolder();
        git.Write("main.mapping", Sources.Sound);
        git.Write(".gitattributes", "* filter=evil diff=evil\n");
        git.Commit("first");
        var trap = git.At("trap.sh");
        File.WriteAllText(trap, $"#!/bin/sh\ntouch '{outside.At("sprung")}'\nexec cat\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(trap, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        foreach (var key in new[] { "core.fsmonitor", "core.pager", "core.sshCommand", "filter.evil.smudge", "filter.evil.process", "diff.evil.textconv", "diff.external" })
        {
            git.Git("config", key, trap);
        }

        // A program named like git in the current folder must not be taken for it either.
        File.Copy(trap, git.At("git"));
        foreach (var hook in new[] { "post-checkout", "post-index-change", "reference-transaction" })
        {
            File.Copy(trap, git.At($".git/hooks/{hook}"), overwrite: true);
        }

        Assert.Equal(0, git.Run("HEAD").Status);
        Assert.False(File.Exists(outside.At("sprung")));
    }

    [Fact]
    public void A_link_of_a_revision_leads_nowhere()
    {
        using var outside = new WorkspaceFolder(("secret.mapping", Sources.Sound));
        using var git = new GitFolder();
        File.CreateSymbolicLink(git.At("main.mapping"), outside.At("secret.mapping"));
        git.Commit("first");

        using var json = JsonDocument.Parse(git.Run("HEAD", "--format", "json").Output);
        Assert.True(json.RootElement.GetProperty("before").GetProperty("hasErrors").GetBoolean());
        Assert.Empty(json.RootElement.GetProperty("systems").EnumerateArray());
    }

    [Fact]
    public void Nothing_is_left_behind()
    {
        using var temporary = new WorkspaceFolder();
        using var git = new GitFolder();
        git.Write("main.mapping", Sources.Sound);
        git.Commit("first");
        var before = Directory.GetFileSystemEntries(temporary.Root);

        var result = MappingProcess.Run(git.Root, new Dictionary<string, string> { ["TMPDIR"] = temporary.Root, ["TMP"] = temporary.Root }, "diff", "HEAD");
        Assert.Equal(0, result.Status);
        Assert.Equal(before, Directory.GetFileSystemEntries(temporary.Root));
        Assert.Equal("", git.Git("status", "--porcelain"));
    }

    private static (int Status, bool IsRegression) StatusAndRegression(ProcessResult result)
    {
        using var json = ContractReader.Parse(result);
        Assert.Equal("mapping-diff/1", json.RootElement.GetProperty("schema").GetString());
        return (result.Status, json.RootElement.GetProperty("regression").GetBoolean());
    }
}
