using System.Text.Json;

namespace Mapping.Cli.Tests;

/// <summary><c>mapping lock</c> and <c>mapping suspects</c>: what was read, and what has changed since.</summary>
public sealed class ReadingTests
{
    private const string Law =
        """
        ---
        framework: law
        edition: 1
        title: Law
        ---

        ## Provisions

        ### R-1 — Keep a register

        Every system stands in the register.

        ### R-2 — Keep logs

        Logs are kept.

        """;

    private const string Main =
        """
        use law edition 1
        owner ciso "CISO"
        system app "App" { scope law }
        control register "Register" {
          owner ciso
          status operating since 2026-01-01
          satisfies law R-1
        }
        control logs "Logs" {
          owner ciso
          status operating since 2026-01-01
          satisfies law R-2
        }

        """;

    [Fact]
    public void What_nobody_read_is_not_in_order()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Main), ("catalogs/law/1.md", Law));

        var result = workspace.Run("suspects", "--as-of", Sources.AsOf);
        Assert.Equal((1, ""), (result.Status, result.Error));
        Assert.Contains("Of 2 mappings nothing says in which words they were read", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_is_seen_until_somebody_has_read_it()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Main), ("catalogs/law/1.md", Law));

        Assert.Equal(new ProcessResult(0, "mapping.lock: 2 lines, 2 new.\n", ""), workspace.Run("lock"));
        Assert.Equal(new ProcessResult(0, "2 mappings of 2 read as in use, as of 2026-11-23.\n", ""), workspace.Run("suspects", "--as-of", Sources.AsOf));
        var before = workspace.Read("mapping.lock");
        Assert.Equal(new ProcessResult(0, "mapping.lock: 2 lines.\n", ""), workspace.Run("lock"));
        Assert.Equal(before, workspace.Read("mapping.lock"));

        workspace.Write("catalogs/law/1.md", Law.Replace("Logs are kept.", "Logs are kept for a year.", StringComparison.Ordinal));
        Assert.Contains("warning[MAP4043] suspect-mapping: Nobody is known to have read R-2 for \"logs\"", workspace.Run("check", "--as-of", Sources.AsOf).Output, StringComparison.Ordinal);
        var suspects = workspace.Run("suspects", "--as-of", Sources.AsOf);
        Assert.Equal(1, suspects.Status);
        Assert.StartsWith("main.mapping:12 logs: law R-2\n  it was locked in edition 1, and that edition now says something else (R-2).\n", suspects.Output, StringComparison.Ordinal);

        var kept = workspace.Run("lock");
        Assert.Equal(1, kept.Status);
        Assert.Contains("law R-2 was locked in edition 1 and says something else now.", kept.Output, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Read("mapping.lock"));

        Assert.Equal(new ProcessResult(0, "mapping.lock: 2 lines, 1 read again.\n", ""), workspace.Run("lock", "--read-again"));
        Assert.Equal(0, workspace.Run("suspects", "--as-of", Sources.AsOf).Status);
    }

    /// <summary>Both sides of a merge stay until somebody has read what is in use.</summary>
    [Fact]
    public void A_merge_of_two_readings_is_suspect()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Main), ("catalogs/law/1.md", Law));
        workspace.Run("lock");
        workspace.Write("mapping.lock", workspace.Read("mapping.lock") + $"law R-2 1 sha256:{new string('0', 64)}\n");

        Assert.Equal(1, workspace.Run("suspects").Status);
        Assert.Equal(1, workspace.Run("lock").Status);
        Assert.Contains($"law R-2 1 sha256:{new string('0', 64)}\n", workspace.Read("mapping.lock"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_not_understood_is_not_written_away()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Main), ("catalogs/law/1.md", Law), ("mapping.lock", "law R-2 1 sha256:12\n"));

        var result = workspace.Run("lock");
        Assert.Equal((2, ""), (result.Status, result.Output));
        Assert.StartsWith("mapping: mapping.lock:1:1: This line of mapping.lock is not understood and locks nothing. Nothing was written;", result.Error, StringComparison.Ordinal);
        Assert.Equal("law R-2 1 sha256:12\n", workspace.Read("mapping.lock"));
        Assert.Equal(0, workspace.Run("lock", "--read-again").Status);
    }

    /// <summary>A line that differs does not become one that nobody sees by being spoilt.</summary>
    [Fact]
    public void A_line_that_is_not_understood_keeps_suspects_from_being_clean()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Main), ("catalogs/law/1.md", Law));
        workspace.Run("lock");
        Assert.Equal(0, workspace.Run("suspects").Status);
        workspace.Write("mapping.lock", workspace.Read("mapping.lock") + "law R-2 1 sha256:zzzz\n");

        var suspects = workspace.Run("suspects");
        Assert.Equal(1, suspects.Status);
        Assert.StartsWith("1 line of mapping.lock is not understood and may hide a mapping that is suspect;", suspects.Output, StringComparison.Ordinal);
    }

    /// <summary>What the workspace calls an edition of the law was never its text.</summary>
    [Fact]
    public void An_own_edition_of_shipped_law_settles_no_reading()
    {
        const string Source = "use eu-ai-act edition 2026-07-27 as aia\ncontrol a \"A\" { satisfies aia Article 25(4) on agreement read 2025-03-01 }\n";
        using var workspace = new WorkspaceFolder(
            ("main.mapping", Source),
            ("catalogs/eu-ai-act/2025-01-01.md", Law.Replace("framework: law", "framework: eu-ai-act", StringComparison.Ordinal).Replace("edition: 1", "edition: 2025-01-01\nreplaces: 2024-07-12\nsince: 2025-01-01", StringComparison.Ordinal)));

        Assert.Contains("when edition 2024-07-12 was the text", workspace.Run("suspects", "--as-of", Sources.AsOf).Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    /// <summary>An amendment gives a duty another number; what was read of it is what was locked under the old one.</summary>
    [Fact]
    public void A_line_follows_a_duty_to_its_new_number()
    {
        const string Amended =
            """
            ---
            framework: law
            edition: 2
            replaces: 1
            title: Law
            ---

            ## Provisions

            ### R-1 — Keep a register

            Every system stands in the register.

            ### R-3 — Keep logs

            Logs are kept.

            - replaces: R-2

            """;
        using var workspace = new WorkspaceFolder(("main.mapping", Main), ("catalogs/law/1.md", Law), ("catalogs/law/2.md", Amended));
        workspace.Run("lock");
        var before = workspace.Read("mapping.lock");
        var moved = Main.Replace("law edition 1", "law edition 2", StringComparison.Ordinal).Replace("law R-2", "law R-3", StringComparison.Ordinal);
        workspace.Write("main.mapping", moved);

        // The same words under another number were read, and the lock gets the new number.
        Assert.Equal(0, workspace.Run("suspects", "--as-of", Sources.AsOf).Status);
        Assert.Equal(new ProcessResult(0, "mapping.lock: 2 lines, 1 under another number.\n", ""), workspace.Run("lock"));
        Assert.Contains("law R-3 2 sha256:", workspace.Read("mapping.lock"), StringComparison.Ordinal);
        Assert.DoesNotContain("law R-2 ", workspace.Read("mapping.lock"), StringComparison.Ordinal);

        // Other words under another number were not.
        workspace.Write("mapping.lock", before);
        workspace.Write("catalogs/law/2.md", Amended.Replace("Logs are kept.", "Logs are kept for a year.", StringComparison.Ordinal));
        var suspects = workspace.Run("suspects", "--as-of", Sources.AsOf);
        Assert.Equal(1, suspects.Status);
        Assert.StartsWith("main.mapping:12 logs: law R-3\n  it was locked in edition 1, and edition 2 says something else (R-3: moved,\n  reworded).\n", suspects.Output, StringComparison.Ordinal);
        var kept = workspace.Run("lock");
        Assert.Equal(1, kept.Status);
        Assert.Contains("law R-2 was locked in edition 1, stands at R-3 now and says something else (R-3: moved, reworded).", Unwrapped(kept.Output), StringComparison.Ordinal);
        Assert.Equal(before, workspace.Read("mapping.lock"));
        Assert.Equal(new ProcessResult(0, "mapping.lock: 2 lines, 1 read again.\n", ""), workspace.Run("lock", "--read-again"));
        Assert.Equal(0, workspace.Run("suspects", "--as-of", Sources.AsOf).Status);
    }

    /// <summary>Who cites a range, or all of a law, claims what comes to stand in it too.</summary>
    [Theory]
    [InlineData("law R-1..R-2")]
    [InlineData("law")]
    public void What_comes_to_stand_in_a_locked_range_was_read_by_nobody(string cited)
    {
        var source = Main[..Main.IndexOf("control logs", StringComparison.Ordinal)].Replace("satisfies law R-1", $"satisfies {cited}", StringComparison.Ordinal);
        using var workspace = new WorkspaceFolder(("main.mapping", source), ("catalogs/law/1.md", Law));
        Assert.Equal(new ProcessResult(0, "mapping.lock: 2 lines, 2 new.\n", ""), workspace.Run("lock"));
        var before = workspace.Read("mapping.lock");
        workspace.Write("catalogs/law/1.md", Law.Replace("### R-2", "### R-1a — Name an owner\n\nEvery system has an owner.\n\n### R-2", StringComparison.Ordinal));

        var check = workspace.Run("check", "--as-of", Sources.AsOf).Output;
        Assert.Contains("MAP4043", check, StringComparison.Ordinal);
        Assert.DoesNotContain("MAP4044", check, StringComparison.Ordinal);
        var suspects = workspace.Run("suspects", "--as-of", Sources.AsOf);
        Assert.Equal(1, suspects.Status);
        Assert.Contains("the range that it cites, and of which the rest is locked, holds R-1a, which nobody has locked.", Unwrapped(suspects.Output), StringComparison.Ordinal);
        Assert.EndsWith("1 mapping of 1 suspect, as of 2026-11-23.\n", suspects.Output, StringComparison.Ordinal);

        var kept = workspace.Run("lock");
        Assert.Equal(1, kept.Status);
        Assert.Contains("law R-1a stands in a range of which the rest is locked, and nobody has read it.", Unwrapped(kept.Output), StringComparison.Ordinal);
        Assert.Equal(before, workspace.Read("mapping.lock"));
        Assert.Equal(new ProcessResult(0, "mapping.lock: 3 lines, 1 new.\n", ""), workspace.Run("lock", "--read-again"));
        Assert.Equal(0, workspace.Run("suspects", "--as-of", Sources.AsOf).Status);
    }

    [Fact]
    public void A_leaf_that_is_new_below_a_locked_provision_makes_it_suspect()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Main), ("catalogs/law/1.md", Law));
        workspace.Run("lock");
        workspace.Write("catalogs/law/1.md", Law + "#### R-2(a) — For a year\n\nThey are kept for a year.\n");

        Assert.StartsWith("main.mapping:12 logs: law R-2\n", workspace.Run("suspects", "--as-of", Sources.AsOf).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_with_errors_are_not_locked()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Main.Replace("law R-2", "law R-22", StringComparison.Ordinal)), ("catalogs/law/1.md", Law));

        Assert.Equal((2, ""), (workspace.Run("lock").Status, workspace.Run("lock").Output));
        Assert.False(File.Exists(workspace.At("mapping.lock")));
        Assert.Equal(2, workspace.Run("suspects").Status);
    }

    [Fact]
    public void Json_of_suspects()
    {
        using var workspace = new WorkspaceFolder(
            ("main.mapping", "use eu-ai-act edition 2026-07-27 as aia\ncontrol a \"A\" { satisfies aia Article 25(4) on agreement read 2025-03-01 }\n"));

        using var json = JsonDocument.Parse(workspace.Run("suspects", "--as-of", Sources.AsOf, "--format", "json").Output);
        Assert.Equal("schema tool asOf hasErrors mappings known brokenLines suspects decisions", ContractReader.KeysOf(json.RootElement));
        var suspect = json.RootElement.GetProperty("suspects")[0];
        Assert.Equal("control framework edition cites readOn readEdition cause text changes file line column", ContractReader.KeysOf(suspect));
        Assert.Equal("before after kinds aspects", ContractReader.KeysOf(suspect.GetProperty("changes")[0]));
        Assert.Equal(("other-edition", "2024-07-12"), (suspect.GetProperty("cause").GetString(), suspect.GetProperty("readEdition").GetString()));
    }

    [Fact]
    public void The_lock_is_no_place_for_a_report()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Main), ("catalogs/law/1.md", Law));
        workspace.Run("lock");

        Assert.Equal(3, workspace.Run("check", "--output", "mapping.lock").Status);
    }

    private static string Unwrapped(string output) => string.Join(' ', output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
