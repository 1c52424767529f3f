using System.Text.Json;
using Mapping.Reports.Sarif;
using Mapping.Reports.Tests.Findings;

namespace Mapping.Reports.Tests.Sarif;

/// <summary>A file that a code host would refuse is cut, and says so.</summary>
public sealed class SarifLimitsTests
{
    [Fact]
    public void What_fits_is_whole()
    {
        var check = Checks.Of("gates", GateEvidence.Results);

        Assert.Equal(Checks.Bytes(SarifReport.Write, check), Written(new SarifLimits(check.Reported.Length, 10_000_000)));
    }

    [Fact]
    public void The_weightiest_are_kept_and_the_first_result_says_how_many_are_not()
    {
        var all = ResultsOf(Written(new SarifLimits(25_000, 10_000_000)));
        var cut = ResultsOf(Written(new SarifLimits(6, 10_000_000)));

        Assert.Equal(6, cut.Count);
        Assert.Equal("MAP6030", cut[0].GetProperty("ruleId").GetString());
        Assert.StartsWith($"Of {all.Count} findings the 5 weightiest are here; {all.Count - 5} are left out", TextOf(cut[0]), StringComparison.Ordinal);
        Assert.Contains(cut, result => result.GetProperty("ruleId").GetString() == "MAP7010");
        Assert.All(cut.Skip(1), result => Assert.Equal("error", result.GetProperty("level").GetString()));
    }

    [Fact]
    public void A_file_that_is_too_large_packed_is_cut_until_it_fits()
    {
        var cut = ResultsOf(Written(new SarifLimits(25_000, 100)));

        Assert.Equal(2, cut.Count);
        Assert.Equal("MAP6030", cut[0].GetProperty("ruleId").GetString());
    }

    private static string Written(SarifLimits limits) =>
        Checks.Bytes((stream, check) => SarifReport.Write(stream, check, limits), Checks.Of("gates", GateEvidence.Results));

    private static List<JsonElement> ResultsOf(string sarif) =>
        [.. JsonDocument.Parse(sarif).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static string TextOf(JsonElement result) => result.GetProperty("message").GetProperty("text").GetString() ?? "";
}
