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
        Assert.Equal((3, ""), (result.Status, result.Output));
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
        Assert.Equal("schema tool asOf hasErrors mappings known brokenLines suspects", ContractReader.KeysOf(json.RootElement));
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
}
