using System.Globalization;

namespace Mapping.Cli.Tests;

/// <summary>What is printed is plain, narrow and always the same.</summary>
public sealed class OutputTests
{
    private const string Hostile =
        """
        use eu-ai-act edition 2026-07-27 as aia
        owner ciso "Chief ESC[31mred" domain security
        system loan "Loan ESC]0;title BEL ESC[2J" {
          actor provider
          class high-risk annex-iii
          facts ESC[7mtrains-models
          scope aia Article 15(4)
        }
        control failover "Drills ESC[1mbold RLO" {
          owner ciso
          status operating since 2026-03-01
          satisfies aia Article 15(4) on resilience partially because "ESC[5mblinks"
        }

        """;

    private static readonly string[][] Judging =
    [
        ["check", "."], ["coverage", "."], ["check", ".", "--format", "json"], ["explain", "Article 15(4)", "."],
    ];

    [Theory]
    [InlineData("check")]
    [InlineData("coverage")]
    [InlineData("check", "--format", "json")]
    [InlineData("explain", "Article 9")]
    public void The_same_bytes_wherever_and_whenever_it_runs(params string[] command)
    {
        using var workspace = new WorkspaceFolder();
        Assert.Equal(0, workspace.Run("init", "new").Status);
        string[] arguments = [.. command, "new", "--as-of", Sources.AsOf];

        var first = workspace.Run(arguments);
        Assert.NotEqual("", first.Output);
        Assert.Equal(first, workspace.Run(arguments));
        Assert.Equal(first, workspace.RunWith(new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati" }, arguments));
        Assert.Equal(first, workspace.RunWith(new() { ["LANG"] = "C", ["TZ"] = "America/Anchorage", ["TERM"] = "xterm-256color" }, arguments));
    }

    [Fact]
    public void Escape_sequences_of_sources_never_reach_the_terminal()
    {
        using var workspace = new WorkspaceFolder((
            "main.mapping",
            Hostile.Replace("ESC", "\u001b", StringComparison.Ordinal).Replace("BEL", "\u0007", StringComparison.Ordinal)
                .Replace("RLO", "\u202e", StringComparison.Ordinal)));

        foreach (var command in Judging)
        {
            var result = workspace.Run([.. command, "--as-of", Sources.AsOf]);
            Assert.NotEqual(3, result.Status);
            Assert.DoesNotContain(result.Output + result.Error, IsHarmful);
        }
    }

    [Theory]
    [InlineData("check")]
    [InlineData("coverage")]
    [InlineData("explain", "Article 9")]
    [InlineData("explain", "Article 15(5)")]
    [InlineData("explain", "MAP2001")]
    [InlineData("catalog", "list")]
    [InlineData("catalog", "show", "eu-ai-act")]
    [InlineData("catalog", "show", "eu-ai-act", "Article 6")]
    [InlineData("catalog", "show", "iso-42001")]
    public void No_line_is_wider_than_80_columns_or_ends_in_a_blank(params string[] arguments)
    {
        using var workspace = new WorkspaceFolder();
        File.Delete(workspace.At("mapping.workspace"));
        Assert.Equal(0, workspace.Run("init").Status);

        var result = workspace.Run(arguments);
        Assert.DoesNotContain('\r', result.Output);
        Assert.EndsWith("\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Lines, line => new StringInfo(line).LengthInTextElements > 80 || line.EndsWith(' '));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Output_goes_to_the_file_that_is_named(string format)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Failing));
        string[] arguments = ["check", "--as-of", Sources.AsOf, "--format", format];
        workspace.Write("result", "something longer was here before" + new string('.', 100_000));

        var printed = workspace.Run(arguments);
        Assert.Equal(new ProcessResult(1, "", ""), workspace.Run([.. arguments, "--output", "result"]));
        Assert.Equal(printed.Output, workspace.Read("result"));
    }

    private static bool IsHarmful(char c) => (char.IsControl(c) && c != '\n') || c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069';
}
