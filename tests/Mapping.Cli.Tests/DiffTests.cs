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

    /// <summary>Its folder is not in the revision, or nothing of it is in that folder: all that it promised would be new, and nothing worse.</summary>
    [Theory]
    [InlineData("moved")]
    [InlineData("deep/er")]
    [InlineData("")]
    public void A_workspace_that_was_moved_says_how_to_compare_it(string folder)
    {
        using var git = new GitFolder();
        git.Write("below/mapping.workspace", "");
        git.Write("below/main.mapping", Sources.Sound);
        git.Write("README.md", "");
        git.Commit("first");
        Directory.Delete(git.At("below"), recursive: true);
        git.Write($"{folder}/mapping.workspace".TrimStart('/'), "");
        git.Write($"{folder}/main.mapping".TrimStart('/'), Retired);

        foreach (var revision in new[] { "HEAD", "HEAD~1" })
        {
            var result = MappingProcess.Run(git.At(folder), "diff", revision, "--as-of", Sources.AsOf, "--fail-on-regression");
            Assert.Equal((3, ""), (result.Status, result.Output));
            Assert.Contains($"There it has a workspace in \"below\": if it was moved, check the revision out with \"git worktree add DIR {revision}\"", result.Error, StringComparison.Ordinal);
            git.Commit("second");
        }
    }

    [Fact]
    public void Status_is_two_where_the_sources_of_a_side_have_errors()
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
        var mended = git.Run("HEAD", "--fail-on-regression");
        Assert.Equal((2, ""), (mended.Status, mended.Error));
        Assert.Contains("The sources of HEAD (", mended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing got worse", mended.Output, StringComparison.Ordinal);
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
    public void A_name_that_is_a_folder_and_a_revision_is_neither()
    {
        using var git = new GitFolder();
        git.Write("mapping.workspace", "");
        git.Write("main.mapping", Sources.Sound);
        git.Commit("first");
        git.Write("main/notes.txt", "");
        git.Write("main.mapping", Retired);

        var result = git.Run("main", "--fail-on-regression");
        Assert.Equal((3, ""), (result.Status, result.Output));
        Assert.Contains("say \"git:main\" for the revision, or \"./main\" for the folder", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, git.Run("git:main", "--fail-on-regression").Status);
        Assert.Equal(3, git.Run("./main").Status);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("controls")]
    [InlineData("./controls")]
    public void A_workspace_is_not_compared_with_itself(string name)
    {
        using var workspace = new WorkspaceFolder(("mapping.workspace", ""), ("main.mapping", Sources.Sound), ("controls/notes.txt", ""));

        var result = workspace.Run("diff", name);
        Assert.Equal((3, ""), (result.Status, result.Output));
        Assert.Contains("one and the same workspace", result.Error, StringComparison.Ordinal);
    }

    /// <summary>Whatever is written otherwise in a catalog or in the lock may matter.</summary>
    [Theory]
    [InlineData("catalogs/policy/1.md", "catalogs/policy/1.md: it says something else")]
    [InlineData("mapping.lock", "mapping.lock: it is gone")]
    public void Catalogs_and_the_lock_are_compared(string path, string said)
    {
        (string, string)[] files = [("main.mapping", Sources.Sound), ("catalogs/policy/1.md", "One."), ("mapping.lock", "")];
        using var before = new WorkspaceFolder(files);
        using var after = new WorkspaceFolder(files);
        File.Delete(after.At(path));
        if (path != "mapping.lock")
        {
            after.Write(path, "Two.");
        }

        Assert.Contains(said, after.Run("diff", before.Root, ".", "--as-of", Sources.AsOf).Output, StringComparison.Ordinal);
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
    public void A_submodule_is_read_at_the_commit_that_the_revision_records()
    {
        using var library = new GitFolder();
        File.Delete(library.At("mapping.workspace"));
        library.Write("shared.mapping", Sources.Sound);
        library.Commit("first");
        using var git = new GitFolder();
        git.Write("mapping.workspace", "");
        git.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library.Root, "shared");
        git.Commit("first");
        library.Write("shared.mapping", Retired);
        library.Commit("second");
        git.Git("-C", "shared", "-c", "protocol.file.allow=always", "pull", "--quiet");
        git.Commit("second");

        Assert.Equal((1, true), StatusAndRegression(git.Run("HEAD~1", "HEAD", "--fail-on-regression", "--format", "json")));
        Assert.Equal((1, true), StatusAndRegression(git.Run("HEAD~1", "--fail-on-regression", "--format", "json")));

        Directory.Move(git.At(".git/modules/shared"), git.At(".git/modules/elsewhere"));
        var result = git.Run("HEAD~1", "HEAD");
        Assert.Equal((3, ""), (result.Status, result.Output));
        Assert.Contains("The revision holds a submodule at \"shared\" that is not read here", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sparse_work_tree_is_no_side()
    {
        using var git = new GitFolder();
        git.Write("main.mapping", Sources.Sound);
        git.Write("more/more.mapping", "");
        git.Commit("first");
        git.Git("sparse-checkout", "set", "--cone");

        var result = git.Run("HEAD");
        Assert.Equal((3, ""), (result.Status, result.Output));
        Assert.Contains("is a sparse checkout that leaves out \"more/more.mapping\"", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, git.Run("HEAD", "git:HEAD").Status);
    }

    [Fact]
    public void A_shallow_clone_says_how_to_get_the_history()
    {
        using var git = new GitFolder();
        git.Write("main.mapping", Sources.Sound);
        git.Commit("first");
        git.Commit("second");
        using var clones = new WorkspaceFolder();
        git.Git("clone", "--quiet", "--depth", "1", $"file://{git.Root}", clones.At("clone"));

        var result = MappingProcess.Run(clones.At("clone"), "diff", "HEAD~1", "--as-of", Sources.AsOf);
        Assert.Equal((3, ""), (result.Status, result.Output));
        Assert.Contains("fetch-depth: 0", result.Error, StringComparison.Ordinal);
    }

    /// <summary>A few objects stand for any number of files: the folders of a level all are the same one.</summary>
    [Theory]
    [InlineData(4, "20000 sources")]
    [InlineData(7, "500000 files")]
    public void A_revision_that_unfolds_is_refused_before_it_is_read(int levels, string bound)
    {
        using var git = new GitFolder();
        git.Write("mapping.workspace", "");
        git.Write("level/0.mapping", "// x");
        for (var i = 1; i < 10; i++)
        {
            git.Write($"level/{i}.mapping", "// x");
        }

        git.Commit("first");
        var tree = git.Git("rev-parse", "HEAD:level").Trim();
        for (var level = 0; level < levels; level++)
        {
            git.Write("tree", string.Concat(Enumerable.Range(0, 10).Select(i => $"040000 tree {tree}\td{i}\n")));
            tree = git.MakeTree(git.At("tree")).Trim();
        }

        var commit = git.Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit-tree", tree, "-m", "x").Trim();
        var result = git.Run(commit, "git:HEAD");
        Assert.Equal((3, ""), (result.Status, result.Output));
        Assert.Contains($"holds more than {bound}", result.Error, StringComparison.Ordinal);
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
