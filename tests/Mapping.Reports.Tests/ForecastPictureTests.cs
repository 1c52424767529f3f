using System.Text;
using Mapping.Compiler;
using Mapping.Compiler.Text;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Forecasting;
using Mapping.Reports.Json;
using Mapping.Reports.Text;

namespace Mapping.Reports.Tests;

/// <summary>A workspace in which something of each kind turns, as pictures; see <see cref="Golden"/>.</summary>
public sealed class ForecastPictureTests
{
    private static readonly string Source = File.ReadAllText(Path.Join(Repository.Tests, "Workspaces", "forecast", "main.mapping"));

    /// <summary>The last line is later than the as-of date, so that nobody knows of it.</summary>
    private static readonly InlineFeeds Feeds = new(
        ("evidence/red-team.jsonl", """
            {"suite": "evasion", "finished_at": "2026-11-14T03:00:00Z"}
            {"suite": "evasion", "finished_at": "2026-11-18T03:00:00Z"}
            {"suite": "evasion", "finished_at": "2026-11-20T03:00:00Z"}
            {"suite": "evasion", "finished_at": "2026-11-22T03:00:00Z"}
            {"suite": "evasion", "finished_at": "2026-11-23T03:00:00Z"}
            {"suite": "drill", "outcome": "failed", "finished_at": "2026-11-12T10:00:00Z"}
            {"suite": "drill", "outcome": "passed", "finished_at": "2026-11-19T10:00:00Z"}
            {"suite": "evasion", "finished_at": "2026-11-25T03:00:00Z"}
            """),
        ("docs/policy.md", "Policy"),
        ("docs/plan.md", "Plan"));

    [Fact]
    public void Text() => Golden.Check("forecast/forecast.txt", Picture(Forecast(Source, 400)));

    [Fact]
    public void Json()
    {
        using var stream = new MemoryStream();
        ForecastJson.Write(stream, Forecast(Source, 30), "1.0.0");
        Golden.Check("forecast/forecast.json", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_window_in_which_nothing_turns() => Golden.Check("forecast/nothing.txt", Picture(Forecast(Source, 1)));

    [Fact]
    public void Sources_with_errors_say_of_no_gate_that_it_holds() => Golden.Check(
        "forecast/broken.txt", Picture(Forecast(Source.Replace("owner cro\n  status operating since 2026-12-24", "owner cto\n  status operating since 2026-12-24", StringComparison.Ordinal), 7)));

    private static WorkspaceForecast Forecast(string source, int days)
    {
        var workspace = BoundWorkspace.Bind([new SourceText("main.mapping", source)], []);
        return WorkspaceForecaster.Forecast(workspace, EvidenceForecaster.Forecast(workspace.Symbols, Feeds, InlineFeeds.AsOf, days, new EvidenceOptions { Today = DateOnly.MaxValue }));
    }

    private static string Picture(WorkspaceForecast forecast) => Page.Of(page => ForecastReport.Write(page, forecast));
}
