using System.Text.Json;

namespace Mapping.Cli.Tests;

/// <summary><c>mapping forecast</c>: it looks ahead and judges nothing.</summary>
public sealed class ForecastTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Status_is_zero_whatever_gates_say(string format)
    {
        Assert.Equal(0, Run(Sources.Sound, "--format", format).Status);
        Assert.Equal(0, Run(Sources.Failing, "--format", format).Status);
    }

    [Fact]
    public void Status_is_two_where_the_sources_have_errors()
    {
        var result = Run(Sources.Broken);

        Assert.Equal(2, result.Status);
        Assert.Contains("is not judged: the sources have errors.", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"mapping check\" shows them", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--days", "0")]
    [InlineData("--days", "3661")]
    [InlineData("--days", "-1")]
    [InlineData("--days", "a week")]
    [InlineData("--system", "loan-scorin")]
    [InlineData("--format", "jsn")]
    public void Status_is_three_where_it_is_used_wrongly(string option, string value)
    {
        var result = Run(Sources.Sound, option, value);

        Assert.Equal((3, ""), (result.Status, result.Output));
        Assert.StartsWith("mapping: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_day_of_the_calendar_is_the_last_one()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound));

        var result = workspace.Run("forecast", "--as-of", "9999-12-30", "--days", "90");

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.StartsWith("From 9999-12-30 to 9999-12-31 (1 day) nothing turns", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_window_of_ten_years_meets_the_law()
    {
        var result = Run(Sources.Sound, "--days", "3660");

        Assert.Equal(0, result.Status);
        Assert.Contains("2027-12-02  in 374 days\n  in force    obligations of eu-ai-act\n", result.Output, StringComparison.Ordinal);
    }

    /// <summary>Computed by hand from the example's records, rules and decisions.</summary>
    [Fact]
    public void The_example_turns_on_the_right_days()
    {
        var result = MappingProcess.Run(Example, "forecast", "--as-of", "2026-11-23", "--format", "json");

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Equal(
            [
                "2026-11-26 code-analysis/findings stale", "2026-11-26 drift-watch/alerts stale", "2026-11-26 human-review/care stale",
                "2026-11-29 data-provenance/hashes stale", "2026-11-29 model-signing/signatures stale",
                "2026-11-29 robustness-tests/suite stale", "2026-11-29 test-plan/acceptance stale",
                "2026-11-30 data-quality-checks/completeness stale", "2026-11-30 extraction-limits/extraction-rate stale",
                "2026-11-30 input-screening/evasion-rate stale",
                "2026-12-05 accuracy-limits/discrimination stale",
                "2026-12-20 operations-review/minutes stale",
                "2027-01-13 development-process/handbook stale",
                "2027-01-20 test-plan/plan stale",
                "2027-02-01 eu-ai-act Article 15(5) on model-poisoning ended", "2027-02-01 palisade/gateway expired",
                "2027-02-18 risk-register/register stale",
            ],
            TurnsOf(result.Output));
    }

    private static string Example => Path.Join(ReadmeTests.Root, "examples", "loan-scoring");

    /// <summary>What passes, holds or is waived until then; what is red already may turn from one red to another.</summary>
    private static IEnumerable<string> TurnsOf(string output)
    {
        using var json = JsonDocument.Parse(output);
        return
        [
            .. from day in json.RootElement.GetProperty("days").EnumerateArray()
               from turn in day.GetProperty("turns").EnumerateArray()
               where turn.GetProperty("before").GetString() is "passing" or "waived" or "attested"
               select $"{day.GetProperty("date")} {turn.GetProperty("name")} {turn.GetProperty("after")}",
        ];
    }

    private static ProcessResult Run(string source, params string[] arguments)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", source));
        return workspace.Run(["forecast", "--as-of", Sources.AsOf, .. arguments]);
    }
}
