using System.Text.Json;

namespace Mapping.Cli.Tests;

/// <summary><c>mapping impact</c>: statuses, streams, and what it refuses.</summary>
public sealed class ImpactTests
{
    private const string Unused = "use iso-42001 edition 2023 as iso\nsystem s \"S\" { scope iso A.10.3 }\n";

    [Fact]
    public void What_rests_on_a_change_makes_the_status_one()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound));

        var result = workspace.Run("impact", "eu-ai-act", "2024-07-12", "2026-07-27");
        Assert.Equal((1, ""), (result.Status, result.Error));
        Assert.Contains("control failover", result.Output, StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Equal(result, workspace.Run("impact", "aia", "2024-07-12", "2026-07-27", "."));
    }

    [Fact]
    public void Nothing_rests_on_a_framework_that_is_not_used()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Unused));

        var result = workspace.Run("impact", "eu-ai-act", "2024-07-12", "2026-07-27");
        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Contains("The workspace uses no edition of eu-ai-act, so nothing in it rests on these\nchanges.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_whether_anything_is_touched()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound));

        using var json = JsonDocument.Parse(workspace.Run("impact", "eu-ai-act", "2026-07-27", "2024-07-12", "--format", "json").Output);
        Assert.Equal("schema tool framework from to inUse hasErrors touched provisions parts unfollowed", ContractReader.KeysOf(json.RootElement));
        Assert.Equal("before after title kinds aspects touched steps", ContractReader.KeysOf(json.RootElement.GetProperty("provisions")[0]));
        Assert.Equal("kind name before after ours systems", ContractReader.KeysOf(json.RootElement.GetProperty("parts")[0]));
        Assert.True(json.RootElement.GetProperty("touched").GetBoolean());
    }

    /// <summary>A mapping in what is broken is not seen, so that nothing was touched can't be said.</summary>
    [Fact]
    public void Sources_with_errors_are_no_reason_to_say_that_nothing_is_touched()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Unused + "control x \"X\" { satisfies aai Article 9 }\n"));

        Assert.Equal(2, workspace.Run("impact", "eu-ai-act", "2024-07-12", "2026-07-27").Status);
    }

    [Theory]
    [InlineData("There is no edition \"2025\" of eu-ai-act; there is: 2024-07-12, 2026-07-27.", "eu-ai-act", "2025", "2026-07-27")]
    [InlineData("\"2026-07-27\" is given twice; name two editions of eu-ai-act.", "eu-ai-act", "2026-07-27", "2026-07-27")]
    [InlineData("There is no framework \"eu-ai-acts\"; did you mean \"eu-ai-act\"?", "eu-ai-acts", "2024-07-12", "2026-07-27")]
    public void Wrong_use(string message, string framework, string from, string to)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound));

        Assert.Equal(new ProcessResult(3, "", $"mapping: {message}\n"), workspace.Run("impact", framework, from, to));
    }

    [Fact]
    public void A_workspace_on_a_third_edition_is_not_judged_by_two_others()
    {
        const string own = "---\nframework: eu-ai-act\nedition: 2027\ntitle: Own\n---\n\n## Provisions\n\n### Article 1 — One\n\nOne.\n";
        using var workspace = new WorkspaceFolder(
            ("main.mapping", "use eu-ai-act edition 2027 as aia\nsystem s \"S\" { scope aia }\n"), ("catalogs/eu-ai-act/2027.md", own));

        var result = workspace.Run("impact", "eu-ai-act", "2024-07-12", "2026-07-27");
        Assert.Equal((3, ""), (result.Status, result.Output));
        Assert.Contains("The workspace uses edition 2027 of eu-ai-act, and neither 2024-07-12 nor 2026-07-27", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_workspace_nothing_is_said()
    {
        using var workspace = new WorkspaceFolder();

        Assert.Equal(3, workspace.Run("impact", "eu-ai-act", "2024-07-12", "2026-07-27").Status);
    }
}
