using System.Text.Json;
using Mapping.Cli.Tests.Green;

namespace Mapping.Cli.Tests;

/// <summary><c>check --history</c>: a threshold says when it was set, and the repository when somebody could have known of it.</summary>
public sealed class HistoryTests
{
    private const string InTime = "gate release for scoring: holds";

    private const string Failing = "eu-ai-act for scoring: failing: Article 9(8) on predefined-metrics";

    private const string Finding = "warning MAP5028 later-change";

    private const string Files = "files \"runs.jsonl\"";

    private const string Runs = "{\"at\":\"2026-11-20\",\"outcome\":\"ok\"}\n{\"at\":\"2026-11-21\",\"outcome\":\"ok\"}\n";

    [Fact]
    public void What_was_committed_on_the_day_is_in_time()
    {
        using var git = Committed(("2026-05-01", Source()));

        Assert.Contains(InTime, Check(git), StringComparison.Ordinal);
        Assert.DoesNotContain("MAP50", Check(git), StringComparison.Ordinal);
        Assert.DoesNotContain("MAP50", Check(git, history: false), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_was_changed_later_counts_as_set_then()
    {
        using var git = Committed(("2026-05-01", Source()), ("2026-11-22", Source(limit: "<= 50")));

        Assert.Contains(InTime, Check(git, history: false), StringComparison.Ordinal);
        var picture = Check(git);
        Assert.Contains(Failing, picture, StringComparison.Ordinal);
        Assert.Contains(Finding, picture, StringComparison.Ordinal);
        Assert.Contains("MAP5012 late-threshold", picture, StringComparison.Ordinal);
    }

    /// <summary>A limit with a name is a part of each rule that names it, in whatever file it stands; when it was signed, and why, is not.</summary>
    [Theory]
    [InlineData("limit most 6 set 2026-05-01 by cro", true)]
    [InlineData("limit most 5 EUR set 2026-05-01 by cro", true)]
    [InlineData("limit  most  5\n  set 2026-05-01 by cro because \"so few are no harm\" approved by cro // Signed.", false)]
    public void A_named_limit_is_followed_where_it_stands(string changed, bool isFound)
    {
        using var git = Committed(("2026-05-01", Source(limit: "<= most").Replace("threshold set 2026-05-01 by cro", "", StringComparison.Ordinal).Replace("count(where outcome = \"error\")", "sum(errors)", StringComparison.Ordinal)));
        git.Write("runs.jsonl", "{\"at\":\"2026-11-20\",\"errors\":3}\n");
        git.Write("limits.mapping", "limit most 5 set 2026-05-01 by cro\n");
        git.Commit("limit", "2026-05-01");
        Assert.Contains(InTime, Check(git), StringComparison.Ordinal);

        git.Write("limits.mapping", changed);
        git.Commit("another", "2026-11-22");
        Assert.Equal(isFound, Check(git).Contains(Finding, StringComparison.Ordinal));
        Assert.Contains(InTime, Check(git, history: false), StringComparison.Ordinal);
    }

    /// <summary>Whoever commits writes the day. The newer commit before it need not be of a source.</summary>
    [Fact]
    public void No_commit_is_older_than_one_that_it_came_of()
    {
        using var git = Committed(("2026-05-01", Source()));
        git.Write("notes.txt", "");
        git.Commit("notes", "2026-11-22");
        git.Write("main.mapping", Source(limit: "<= 50"));
        git.Commit("limit", "2026-04-01");

        Assert.Contains(Failing, Check(git), StringComparison.Ordinal);
        Assert.Contains("says 2026-04-01 and came of one of 2026-11-22", Run(git, "--history").Output, StringComparison.Ordinal);
    }

    /// <summary>A limit is one of something: fewer records, a shorter window or another unit change what it asks.</summary>
    [Theory]
    [InlineData("from runs", "from runs where suite = \"nightly\"")]
    [InlineData("within 30 days", "within 1 day")]
    [InlineData("time at", "time at\n  unit outcome seconds")]
    [InlineData("time at", "time at\n  key id")]
    [InlineData("time at", "time ended")]
    [InlineData("files \"*.jsonl\"", "files \"runs.jsonl\"")]
    [InlineData("files \"*.jsonl\"", "files \"r*.jsonl\"")]
    [InlineData("files \"runs.jsonl\", \"more.jsonl\"", "files \"runs.jsonl\"")]
    public void What_the_number_is_one_of_was_changed_later(string before, string after)
    {
        var source = before.StartsWith("files", StringComparison.Ordinal) ? Source().Replace(Files, before, StringComparison.Ordinal) : Source();
        using var git = Committed(("2026-05-01", source), ("2026-11-22", source.Replace(before, after, StringComparison.Ordinal)));

        Assert.Contains(Finding, Check(git), StringComparison.Ordinal);
    }

    /// <summary>A unit of a field that the rule does not ask about, and what only says where records are, are other rules' matters.</summary>
    [Theory]
    [InlineData("time at", "time at\n  unit latency seconds")]
    [InlineData(Files, "files \"runs.jsonl\", \"more.jsonl\"")]
    [InlineData(Files, "files \"*.jsonl\"")]
    [InlineData(Files, "files \"**/r?ns.jsonl\"")]
    public void What_no_number_depends_on_was_changed_later(string before, string after)
    {
        using var git = Committed(("2026-05-01", Source()), ("2026-11-22", Source().Replace(before, after, StringComparison.Ordinal)));

        Assert.DoesNotContain(Finding, Check(git), StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_in_another_file_was_changed_later()
    {
        using var git = Committed(("2026-05-01", Source(control: "")));
        git.Write("rules.mapping", Control("<= 5"));
        git.Commit("rules", "2026-05-01");
        git.Write("main.mapping", Source(control: "").Replace("time at", "time at\n  key id", StringComparison.Ordinal));
        git.Commit("key", "2026-11-22");

        Assert.Contains(Finding, Check(git), StringComparison.Ordinal);
    }

    /// <summary>Later than it says, and still before the first record, the operation and the placement.</summary>
    [Fact]
    public void A_number_that_was_changed_later_and_still_in_time_is_told_alone()
    {
        using var git = Committed(("2026-05-01", Source()), ("2026-05-20", Source(limit: "<= 4")));

        var picture = Check(git);
        Assert.Contains(InTime, picture, StringComparison.Ordinal);
        Assert.Contains(Finding, picture, StringComparison.Ordinal);
        Assert.DoesNotContain("MAP5012", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_in_no_commit_counts_as_set_today()
    {
        using var git = Committed(("2026-05-01", Source()));
        git.Write("main.mapping", Source(limit: "<= 50"));

        var result = MappingProcess.Run(git.Root, "check", "--history", "--as-of", Sources.AsOf);
        Assert.Contains("no commit holds what it expects now", Unwrapped(result.Output), StringComparison.Ordinal);
        Assert.Contains(Failing, Check(git), StringComparison.Ordinal);
    }

    [Fact]
    public void Layout_and_comments_and_another_file_are_no_change()
    {
        using var git = Committed(("2026-05-01", Source()));
        git.Write("more/rules.mapping", Control("<=\n      5 // of them").ReplaceLineEndings("\r\n"));
        git.Write("main.mapping", "\ufeff// moved\n" + Source(control: ""));
        git.Commit("move", "2026-11-22");

        var picture = Check(git);
        Assert.Contains(InTime, picture, StringComparison.Ordinal);
        Assert.DoesNotContain("MAP5028", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_came_back_was_set_when_it_came_back()
    {
        using var git = Committed(("2026-05-01", Source()), ("2026-06-15", Source(limit: "<= 50")), ("2026-11-22", Source()));

        Assert.Contains(Failing, Check(git), StringComparison.Ordinal);
    }

    /// <summary>What a branch brought was set on the branch; the merge changed nothing.</summary>
    [Fact]
    public void A_merge_is_no_change()
    {
        using var git = Committed(("2026-04-01", Source(limit: "<= 9")));
        git.Git("checkout", "--quiet", "-b", "side");
        git.Write("main.mapping", Source());
        git.Commit("limit", "2026-05-01");
        git.Git("checkout", "--quiet", "main");
        git.Write("other.mapping", "owner cto \"CTO\"\n");
        git.Commit("other", "2026-05-15");
        git.Merge("side", "2026-11-22");

        Assert.DoesNotContain("MAP5028", Check(git), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workspace_inside_of_the_workspace_is_another_one()
    {
        using var git = Committed(("2026-05-01", Source()));
        git.Write("copy/mapping.workspace", "");
        git.Write("copy/main.mapping", Source(limit: "<= 50"));
        git.Commit("copy", "2026-11-22");

        Assert.DoesNotContain("MAP5028", Check(git), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workspace_below_the_root_of_the_repository()
    {
        using var git = new GitFolder();
        git.Write("a b/governance/mapping.workspace", "");
        git.Write("a b/governance/main.mapping", Source());
        git.Write("a b/governance/runs.jsonl", Runs);
        git.Write("main.mapping", Source(limit: "<= 7"));
        git.Commit("one", "2026-05-01");
        git.Write("a b/governance/main.mapping", Source(limit: "<= 6"));
        git.Commit("two", "2026-05-03");

        var result = MappingProcess.Run(git.At("a b/governance"), "check", "--history", "--as-of", Sources.AsOf);
        var commit = git.Git("rev-parse", "--short=8", "HEAD").Trim();
        Assert.Contains($"set on 2026-05-01, but commit {commit} of 2026-05-03 changed what it expects", Unwrapped(result.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_knows_the_commit()
    {
        using var git = Committed(("2026-05-01", Source()), ("2026-11-22", Source(limit: "<= 50")));

        using var json = JsonDocument.Parse(Run(git, "--history").Output);
        var rule = json.RootElement.GetProperty("systems")[0].GetProperty("obligations")[0].GetProperty("controls")[0].GetProperty("evidence")[0];
        var commit = git.Git("rev-parse", "--short=8", "HEAD").Trim();
        Assert.Equal(
            $$$"""{"set":"2026-05-01","by":"cro","changed":{"commit":"{{{commit}}}","on":"2026-11-22"},"late":{"against":"operation","on":"2026-06-01"}}""",
            JsonSerializer.Serialize(rule.GetProperty("threshold")));
    }

    /// <summary>The day was changed with the number, and to one before the commit.</summary>
    [Theory]
    [InlineData("HEAD~1", "HEAD")]
    [InlineData("HEAD~1", null)]
    public void A_difference_names_the_commit(string before, string? after)
    {
        using var git = Committed(("2026-05-01", Source()), ("2026-11-22", Source(limit: "<= 50").Replace("set 2026-05-01", "set 2026-05-09", StringComparison.Ordinal)));

        var result = git.Run(after is null ? [before] : [before, after]);
        var commit = git.Git("rev-parse", "--short=8", "HEAD").Trim();
        Assert.Contains($"commit {commit} of 2026-11-22 changed it, and its threshold says an earlier day", Unwrapped(result.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_of_what_is_in_no_commit_yet()
    {
        using var git = Committed(("2026-05-01", Source()));
        git.Write("main.mapping", Source(limit: "<= 50"));

        Assert.Contains("it is in no commit yet", Unwrapped(git.Run("HEAD").Output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_of_what_was_committed_on_the_day_says_nothing()
    {
        using var git = Committed(("2026-05-01", Source()), ("2026-05-09", Source(limit: "<= 4").Replace("set 2026-05-01", "set 2026-05-09", StringComparison.Ordinal)));

        Assert.DoesNotContain("commit", Unwrapped(git.Run("HEAD~1", "HEAD").Output).Split("Promises")[^1], StringComparison.Ordinal);
    }

    /// <summary>Git names the revision before in a shallow clone that is deep enough; the line of history ends there.</summary>
    [Fact]
    public void A_difference_in_a_shallow_clone_says_what_was_not_compared()
    {
        using var git = Committed(("2026-05-01", Source(limit: "<= 9")), ("2026-05-01", Source()), ("2026-05-02", Source(limit: "<= 4")));
        using var clones = new WorkspaceFolder();
        git.Git("clone", "--quiet", "--depth", "2", $"file://{git.Root}", clones.At("clone"));

        var result = MappingProcess.Run(clones.At("clone"), "diff", "HEAD~1", "--as-of", Sources.AsOf);
        Assert.Equal(0, result.Status);
        Assert.Contains("thresholds are not compared with commits", result.Error, StringComparison.Ordinal);
        Assert.Contains("fetch-depth: 0", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shallow_clone_is_refused()
    {
        using var git = Committed(("2026-05-01", Source()), ("2026-05-02", Source(limit: "<= 4")));
        using var clones = new WorkspaceFolder();
        git.Git("clone", "--quiet", "--depth", "1", $"file://{git.Root}", clones.At("clone"));

        var result = MappingProcess.Run(clones.At("clone"), "check", "--history", "--as-of", Sources.AsOf);
        Assert.Equal((3, ""), (result.Status, result.Output));
        Assert.Contains("fetch-depth: 0", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_repository_is_refused()
    {
        using var folder = new WorkspaceFolder();
        folder.Write("main.mapping", Source());
        folder.Write("runs.jsonl", Runs);

        var result = folder.Run("check", "--history", "--as-of", Sources.AsOf);
        Assert.Equal((3, ""), (result.Status, result.Output));
        Assert.Contains("no folder of a git repository", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_in_a_submodule_is_refused()
    {
        using var git = Committed(("2026-05-01", Source(control: "")));
        git.Write("inner/rules.mapping", Control("<= 5"));
        git.Git("init", "--quiet", git.At("inner"));

        var result = MappingProcess.Run(git.Root, "check", "--history", "--as-of", Sources.AsOf);
        Assert.Equal((3, ""), (result.Status, result.Output));
        Assert.Contains("\"inner\", whose history is not read here", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_without_a_commit_holds_nothing()
    {
        using var git = new GitFolder();
        git.Write("main.mapping", Source());
        git.Write("runs.jsonl", Runs);

        Assert.Contains(Failing, Check(git), StringComparison.Ordinal);
    }

    /// <summary>A few objects stand for any number of files; here none is unfolded.</summary>
    [Fact]
    public void A_history_that_unfolds_costs_no_more_than_its_objects()
    {
        using var git = Committed(("2026-05-01", Source()));
        for (var i = 0; i < 10; i++)
        {
            git.Write($"level/{i}.mapping", "// limits\n");
        }

        git.Commit("first", "2026-05-02");
        var tree = git.Git("rev-parse", "HEAD:level").Trim();
        for (var level = 0; level < 12; level++)
        {
            git.Write("tree", string.Concat(Enumerable.Range(0, 10).Select(i => $"040000 tree {tree}\td{i}\n")));
            tree = git.MakeTree(git.At("tree")).Trim();
        }

        var commit = git.Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit-tree", tree, "-p", "HEAD", "-m", "x").Trim();
        var last = git.Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit-tree", "HEAD^{tree}", "-p", commit, "-m", "y").Trim();
        git.Git("update-ref", "HEAD", last);

        Assert.Contains(Finding, Check(git), StringComparison.Ordinal);
    }

    /// <summary>Under another name it is the same number, whichever name is another one, and in however many commits.</summary>
    [Theory]
    [InlineData("control limits", "control bounds")]
    [InlineData("evidence rate", "evidence ratio")]
    public void A_number_that_was_only_renamed_is_no_change(string before, string after)
    {
        var renamed = Source().Replace(before, after, StringComparison.Ordinal);
        using var git = Committed(
            ("2026-05-01", Source()), ("2026-11-20", renamed), ("2026-11-21", renamed.Replace("control ", "control the-", StringComparison.Ordinal)));

        Assert.DoesNotContain("MAP50", Check(git), StringComparison.Ordinal);
        git.Write("main.mapping", renamed);
        Assert.DoesNotContain("MAP50", Check(git), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_was_changed_with_its_name_counts_as_set_then()
    {
        using var git = Committed(("2026-05-01", Source()), ("2026-11-22", Source(limit: "<= 50").Replace("control limits", "control bounds", StringComparison.Ordinal)));

        Assert.Contains(Finding, Check(git), StringComparison.Ordinal);
        Assert.Contains(Failing, Check(git), StringComparison.Ordinal);
    }

    /// <summary>The change is blamed, and not the name that came after it.</summary>
    [Fact]
    public void A_number_that_was_changed_and_then_renamed_names_the_change()
    {
        using var git = Committed(("2026-05-01", Source()), ("2026-05-20", Source(limit: "<= 4")), ("2026-11-22", Source(limit: "<= 4").Replace("control limits", "control bounds", StringComparison.Ordinal)));

        var change = git.Git("rev-parse", "--short=8", "HEAD~1").Trim();
        Assert.Contains($"commit {change} of 2026-05-20", Unwrapped(MappingProcess.Run(git.Root, "check", "--history", "--as-of", Sources.AsOf).Output), StringComparison.Ordinal);
    }

    /// <summary>The rule that it was taken from stands.</summary>
    [Fact]
    public void A_copy_is_another_rule()
    {
        using var git = Committed(("2026-05-01", Source()), ("2026-11-22", Source(control: Control("<= 5") + Control("<= 5").Replace("control limits", "control bounds", StringComparison.Ordinal))));

        Assert.Contains(Finding, Check(git), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("governance", "rules [1]")]
    [InlineData("a/b", "c")]
    public void A_workspace_that_was_moved_is_no_change(string before, string after)
    {
        using var git = new GitFolder();
        git.Write($"{before}/mapping.workspace", "");
        git.Write($"{before}/main.mapping", Source());
        git.Write($"{before}/runs.jsonl", Runs);
        git.Commit("one", "2026-05-01");
        git.Git("mv", before, after);
        git.Commit("two", "2026-11-22");
        git.Write($"{after}/other.mapping", "owner cto \"CTO\"\n");
        git.Commit("three", "2026-11-23");

        var result = MappingProcess.Run(git.At(after), "check", "--history", "--as-of", Sources.AsOf);
        Assert.DoesNotContain("MAP50", result.Output, StringComparison.Ordinal);
        git.Write($"{after}/main.mapping", Source(limit: "<= 50"));
        git.Commit("four", "2026-11-23");
        Assert.Contains("MAP5028", MappingProcess.Run(git.At(after), "check", "--history", "--as-of", Sources.AsOf).Output, StringComparison.Ordinal);
    }

    /// <summary>A workspace beside the one that it was taken from is another one.</summary>
    [Fact]
    public void A_workspace_that_was_copied_is_a_change()
    {
        using var git = new GitFolder();
        foreach (var (folder, day) in new[] { ("one", "2026-05-01"), ("two", "2026-11-22") })
        {
            git.Write($"{folder}/mapping.workspace", "");
            git.Write($"{folder}/main.mapping", Source());
            git.Write($"{folder}/runs.jsonl", Runs);
            git.Commit(folder, day);
        }

        Assert.Contains("MAP5028", MappingProcess.Run(git.At("two"), "check", "--history", "--as-of", Sources.AsOf).Output, StringComparison.Ordinal);
    }

    private static GitFolder Committed(params (string Day, string Source)[] commits)
    {
        var git = new GitFolder();
        git.Write("mapping.workspace", "");
        git.Write("runs.jsonl", Runs);
        foreach (var (day, source) in commits)
        {
            git.Write("main.mapping", source);
            git.Commit("change", day);
        }

        return git;
    }

    private static ProcessResult Run(GitFolder git, params string[] options) =>
        MappingProcess.Run(git.Root, ["check", "--format", "json", "--as-of", Sources.AsOf, .. options]);

    private static string Check(GitFolder git, bool history = true)
    {
        var result = Run(git, history ? ["--history"] : []);
        using var json = JsonDocument.Parse(result.Output);
        return VerdictPicture.Of(json.RootElement);
    }

    private static string Unwrapped(string text) => string.Join(' ', text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static string Source(string limit = "<= 5", string? control = null) => $$"""
        use eu-ai-act edition 2026-07-27 as aia
        owner cro "Chief Risk Officer"
        system scoring "Scoring" {
          actor provider
          class high-risk annex-iii
          scope aia Article 9(8) on predefined-metrics
        }
        feed runs "Runs" {
          files "runs.jsonl"
          time at
          class audit-evidence
        }
        {{control ?? Control(limit)}}
        gate release {
          require aia Article 9(8) on predefined-metrics evidenced
        }
        """;

    private static string Control(string limit) => $$"""
        control limits "Limits are signed" {
          owner cro
          status operating since 2026-06-01
          satisfies aia Article 9(8) on predefined-metrics
          evidence rate "Few errors" {
            from runs
            expect count(where outcome = "error") {{limit}}
            within 30 days
            threshold set 2026-05-01 by cro
          }
        }
        """;
}
