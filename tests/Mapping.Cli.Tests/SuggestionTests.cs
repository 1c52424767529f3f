using System.Text.Json;

namespace Mapping.Cli.Tests;

/// <summary><c>mapping evidence --suggest</c> as a process.</summary>
public sealed class SuggestionTests
{
    private const string Path = "evidence/nightly/2026-11.jsonl";

    private const string Records =
        """
        {"finished_at":"2026-11-21T03:00:00Z","created":"2026-11-20T03:00:00Z","passed":true,"latency_ms":12}
        {"finished_at":"2026-11-22T03:00:00Z","created":"2026-11-20T04:00:00Z","passed":true,"latency_ms":13}

        """;

    [Fact]
    public void The_page_shows_what_it_writes()
    {
        using var workspace = Workspace();
        var shown = File.ReadAllText(System.IO.Path.Join(ReadmeTests.Root, "docs/suggest.md")).Split("```\n")[3];

        var result = workspace.Run("evidence", "--as-of", Sources.AsOf, "--suggest", Path);

        Assert.Equal(new ProcessResult(0, shown, ""), result);
    }

    [Fact]
    public void What_it_writes_passes_check()
    {
        using var workspace = Workspace();
        var texts = workspace.Run("evidence", "--as-of", Sources.AsOf, "--suggest", Path).Output.Split("// Put this rule into the control that the file is evidence for.\n");
        var before = workspace.Run("check", "--as-of", Sources.AsOf, "--format", "json").Output;

        workspace.Write("main.mapping", Sources.Sound.Replace("resilience\n}", $"resilience\n{texts[1]}}}", StringComparison.Ordinal) + texts[0]);
        var after = workspace.Run("check", "--as-of", Sources.AsOf, "--format", "json").Output;

        Assert.Empty(CodesOf(after).Except(CodesOf(before)));
        Assert.Contains("\"passing\"", after, StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_it_keeps_its_contract()
    {
        using var workspace = Workspace();

        using var json = JsonDocument.Parse(workspace.Run("evidence", "--as-of", Sources.AsOf, "--suggest", Path, "--format", "json").Output);

        Assert.Equal("schema tool asOf file format records feed feedText ruleText looksAtOutcome verdict notes findings", ContractReader.KeysOf(json.RootElement));
        Assert.Equal(("mapping-suggestion/1", Path, "jsonl", "passing"), (Text(json, "schema"), Text(json, "file"), Text(json, "format"), Text(json, "verdict")));
    }

    [Theory]
    [InlineData("../outside.jsonl", "does not lie below the workspace")]
    [InlineData("evidence/none.jsonl", "There is nothing to suggest for \"evidence/none.jsonl\"")]
    [InlineData("evidence", "There is nothing to suggest for \"evidence\"")]
    public void What_is_no_file_of_the_workspace_is_refused(string file, string message)
    {
        using var workspace = Workspace();

        var result = workspace.Run("evidence", "--suggest", file);

        Assert.Equal((3, ""), (result.Status, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_the_workspace_is_not_followed()
    {
        using var workspace = Workspace();
        using var other = new WorkspaceFolder(("secret.jsonl", Records));
        File.CreateSymbolicLink(workspace.At("evidence/link.jsonl"), other.At("secret.jsonl"));

        var result = workspace.Run("evidence", "--suggest", "evidence/link.jsonl");

        Assert.Equal((3, ""), (result.Status, result.Output));
    }

    [Fact]
    public void It_looks_at_one_file_and_at_no_feed()
    {
        using var workspace = Workspace();

        Assert.Equal(3, workspace.Run("evidence", "--suggest", Path, "--feed", "x").Status);
        Assert.Equal(3, workspace.Run("evidence", "--suggest", Path, "--output", workspace.At(Path)).Status);
        Assert.Equal(Records, workspace.Read(Path));
    }

    private static WorkspaceFolder Workspace() => new(("main.mapping", Sources.Sound), (Path, Records));

    private static List<string?> CodesOf(string report)
    {
        using var json = JsonDocument.Parse(report);
        return [.. json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(finding => finding.GetProperty("code").GetString())];
    }

    private static string? Text(JsonDocument json, string key) => json.RootElement.GetProperty(key).GetString();
}
