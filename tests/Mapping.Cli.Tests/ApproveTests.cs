using System.Security.Cryptography;
using System.Text;

namespace Mapping.Cli.Tests;

public sealed class ApproveTests
{
    private const string Policy = "The policy.\n";

    private const string Source =
        """
        use iso-42001 edition 2023 as iso
        owner lead   "Lead" domain assurance // who runs it
        owner board "Board"
        system s "S" { actor organisation scope iso A.2.2 }
        feed ops "Operations" { files "evidence/ops.csv" time day class audit-evidence retained 10 years }
        control policy "Policy" {
          owner lead
          domain assurance
          status operating since 2026-01-10
          satisfies iso A.2.2
          // Signed each spring.
          evidence signed {
            document   "docs/policy.md" approved by lead on 2025-05-01 review 12 months // keep
          }
          evidence runs { from ops expect count() >= 1 }
        }

        """;

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Owner_day_and_digest_are_written_and_nothing_else_changes()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Source), ("docs/policy.md", Policy));

        var expected = $"main.mapping:12: policy/signed: \"docs/policy.md\" approved by board on 2026-05-01 as the text with sha256 {Digest(Policy)}\n";
        Assert.Equal(new ProcessResult(0, expected, ""), workspace.Run("approve", "policy/signed", "--by", "board", "--on", "2026-05-01"));

        var approved = Source.Replace("by lead on 2025-05-01", $"by board on 2026-05-01 of sha256 \"{Digest(Policy)}\"", StringComparison.Ordinal);
        Assert.Equal(approved, workspace.Read("main.mapping"));
        Assert.Equal(["main.mapping", "mapping.workspace"], Directory.GetFiles(workspace.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    /// <summary>Nobody can have approved anything on it.</summary>
    [Fact]
    public void A_day_that_has_not_come_is_refused()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Source), ("docs/policy.md", Policy));

        var result = workspace.Run("approve", "policy/signed", "--by", "board", "--on", "2999-05-01");
        Assert.Equal((3, ""), (result.Status, result.Output));
        Assert.Contains("2999-05-01 has not come yet", result.Error, StringComparison.Ordinal);
        Assert.Equal(Source, workspace.Read("main.mapping"));
    }

    [Fact]
    public void A_text_that_was_changed_is_approved_anew()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Source), ("docs/policy.md", Policy), ("evidence/ops.csv", "day\n2026-11-20\n"));
        workspace.Run("approve", "policy/signed", "--by", "board", "--on", "2026-05-01");
        Assert.Equal(0, workspace.Run("check", "--as-of", Sources.AsOf).Status);

        workspace.Write("docs/policy.md", "Another text.\n");
        Assert.Equal(1, workspace.Run("check", "--as-of", Sources.AsOf).Status);

        Assert.Equal(0, workspace.Run("approve", "policy/signed", "--by", "board", "--on", "2026-11-20").Status);
        Assert.Contains($"by board on 2026-11-20 of sha256 \"{Digest("Another text.\n")}\" review", workspace.Read("main.mapping"), StringComparison.Ordinal);
        Assert.Equal(0, workspace.Run("check", "--as-of", Sources.AsOf).Status);
        var again = workspace.Read("main.mapping");
        Assert.Equal(0, workspace.Run("approve", "policy/signed", "--by", "board", "--on", "2026-11-20").Status);
        Assert.Equal(again, workspace.Read("main.mapping"));
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_stay()
    {
        var source = "\uFEFF" + Source.ReplaceLineEndings("\r\n");
        using var workspace = new WorkspaceFolder(("main.mapping", source), ("docs/policy.md", "The policy.\r\n"));

        Assert.Equal(0, workspace.Run("approve", "policy/signed", "--by", "lead", "--on", "2026-05-01").Status);
        var approved = source.Replace("by lead on 2025-05-01", $"by lead on 2026-05-01 of sha256 \"{Digest("The policy.\r\n")}\"", StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetBytes(approved), File.ReadAllBytes(workspace.At("main.mapping")));
    }

    [Fact]
    public void A_source_that_was_formatted_stays_so()
    {
        var source = Source.Replace(
            "evidence signed {\n    document   \"docs/policy.md\" approved by lead on 2025-05-01 review 12 months // keep\n  }",
            "evidence signed { document \"docs/policy.md\" approved by lead on 2025-05-01 review 12 months }",
            StringComparison.Ordinal);
        using var workspace = new WorkspaceFolder(("main.mapping", source), ("docs/policy.md", Policy));
        workspace.Run("fmt");

        Assert.Equal(0, workspace.Run("approve", "policy/signed", "--by", "board", "--on", "2026-05-01").Status);
        Assert.Equal(new ProcessResult(0, "", ""), workspace.Run("fmt", "--check"));
    }

    [Fact]
    public void A_digest_that_is_none_is_replaced()
    {
        using var workspace = new WorkspaceFolder(
            ("main.mapping", Source.Replace("on 2025-05-01", "on 2025-05-01 of sha256 \"b68f\"", StringComparison.Ordinal)), ("docs/policy.md", Policy));

        Assert.Equal(0, workspace.Run("approve", "policy/signed", "--by", "lead", "--on", "2026-05-01").Status);
        Assert.Contains($"on 2026-05-01 of sha256 \"{Digest(Policy)}\" review", workspace.Read("main.mapping"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"policy\" is no rule of evidence; write it as CONTROL/RULE.", "policy", "--by", "board")]
    [InlineData("There is no control \"polcy\"; did you mean \"policy/signed\"?", "polcy/signed", "--by", "board")]
    [InlineData("The control \"policy\" has no evidence \"sined\"; did you mean \"policy/signed\"?", "policy/sined", "--by", "board")]
    [InlineData("policy/runs names no document, so there is no text to approve: it reads records of the feed \"ops\".", "policy/runs", "--by", "board")]
    [InlineData("There is no owner \"bord\"; did you mean \"board\"?", "policy/signed", "--by", "bord")]
    [InlineData("\"yesterday\" is no date; write it as in --on 2027-12-02.", "policy/signed", "--by", "board", "--on", "yesterday")]
    public void What_can_t_be_approved_is_said(string error, params string[] arguments)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Source), ("docs/policy.md", Policy));

        Assert.Equal(new ProcessResult(3, "", $"mapping: {error}\n"), workspace.Run(["approve", .. arguments]));
        Assert.Equal(Source, workspace.Read("main.mapping"));
    }

    [Fact]
    public void There_must_be_a_text_inside_the_workspace()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Source));
        string Error() => workspace.Run("approve", "policy/signed", "--by", "board").Error;

        Assert.Equal("mapping: Nothing was written, since there is no text to approve: there is no file \"docs/policy.md\".\n", Error());
        workspace.Write("docs/policy.md", "");
        Assert.Equal("mapping: Nothing was written, since there is no text to approve: the file \"docs/policy.md\" is empty.\n", Error());
        File.Delete(workspace.At("docs/policy.md"));
        var outside = Path.GetTempFileName();
        File.WriteAllText(outside, Policy);
        File.CreateSymbolicLink(workspace.At("docs/policy.md"), outside);
        Assert.Equal(
            "mapping: Nothing was written, since there is no text to approve: the file \"docs/policy.md\" was not read: it is a link that leads out of the workspace.\n",
            Error());
        File.Delete(outside);
        Assert.Equal(Source, workspace.Read("main.mapping"));
    }
}
