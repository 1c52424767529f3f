using System.Text.Json;

namespace Mapping.Cli.Tests;

/// <summary><c>mapping evidence</c> as a process: statuses, streams, formats.</summary>
public sealed class EvidenceTests
{
    private const string Feeds =
        """
        feed probes "Probes" { files "evidence/*.jsonl" time at class audit-evidence retained 10 years }
        feed alerts "Alerts" { files "alerts/*.csv" time at class telemetry }

        """;

    private static readonly string Sound = Sources.Sound + Feeds;

    [Fact]
    public void Feeds_are_shown_whether_rules_read_them_or_not()
    {
        using var workspace = Workspace(Sound);

        Assert.Equal(
            new ProcessResult(
                0,
                """
                alerts  Alerts
                  telemetry, no retention said, time at
                  read by no rule

                  alerts/a.csv    27 bytes  1 record  cc572e2735ef
                  1 record, of 2026-11-01 00:00 UTC

                  Field     Type        Present  Values
                  at        date/time     100 %  2026-11-01
                  severity  text          100 %  low

                probes  Probes
                  audit-evidence, retained 10 years, time at
                  read by no rule

                  evidence/a.jsonl    50 bytes  2 records  641a6a1e1ee3
                  2 records, from 2026-11-02 00:00 to 2026-11-03 00:00 UTC

                  Field  Type        Present  Values
                  at     date/time     100 %  2026-11-02 to 2026-11-03: 2026-11-02, 2026-11-03
                  ok     true/false     50 %  true


                """,
                ""),
            workspace.Run("evidence", "--as-of", Sources.AsOf));
    }

    [Theory]
    [InlineData("There is no feed \"probe\"; did you mean \"probes\"?", "probe")]
    [InlineData("There is no feed \"zzz\"; there is: alerts, probes.", "zzz")]
    public void An_unknown_feed_is_named_with_the_nearest(string message, string feed)
    {
        using var workspace = Workspace(Sound);

        Assert.Equal(new ProcessResult(3, "", $"mapping: {message}\n"), workspace.Run("evidence", "--feed", "alerts", "--feed", feed));
    }

    [Fact]
    public void Sources_with_errors_give_status_2_and_what_is_whole()
    {
        using var workspace = Workspace(Sources.Broken + Feeds);

        var result = workspace.Run("evidence", "--as-of", Sources.AsOf, "--feed", "probes");

        Assert.Equal((2, "mapping: the sources have errors (1); \"mapping check\" shows them.\n"), (result.Status, result.Error));
        Assert.StartsWith("probes  Probes\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_the_same_on_the_stream_and_in_a_file()
    {
        using var workspace = Workspace(Sound);
        string[] arguments = ["evidence", "--as-of", Sources.AsOf, "--format", "json"];

        var printed = workspace.Run(arguments);
        Assert.Equal(new ProcessResult(0, "", ""), workspace.Run([.. arguments, "--output", "result.json"]));
        Assert.Equal(printed.Output, workspace.Read("result.json"));

        using var document = JsonDocument.Parse(printed.Output);
        Assert.Equal("mapping-evidence/1", document.RootElement.GetProperty("schema").GetString());
        Assert.Equal(["alerts", "probes"], document.RootElement.GetProperty("feeds").EnumerateArray().Select(feed => feed.GetProperty("name").GetString()));
    }

    private static WorkspaceFolder Workspace(string source) => new(
        ("main.mapping", source),
        ("evidence/a.jsonl", "{\"at\":\"2026-11-02\",\"ok\":true}\n{\"at\":\"2026-11-03\"}\n"),
        ("alerts/a.csv", "at,severity\n2026-11-01,low\n"));
}
