using System.Globalization;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>Whether records are kept as long as a provision asks, whichever month they begin in.</summary>
public sealed class RetentionTests
{
    [Theory]
    [InlineData("6 months", "6 months", false)]
    [InlineData("6 months", "5 months", true)]
    [InlineData("10 years", "10 years", false)]
    [InlineData("10 years", "9 years", true)]
    [InlineData("10 years", "120 months", false)]
    [InlineData("10 years", "119 months", true)]
    [InlineData("30 days", "30 days", false)]
    [InlineData("30 days", "29 days", true)]
    [InlineData("30 days", "1 month", true)]
    [InlineData("28 days", "1 month", false)]
    [InlineData("29 days", "1 month", true)]
    [InlineData("1 year", "365 days", true)]
    [InlineData("1 year", "366 days", false)]
    public void Periods_of_any_units_are_compared(string asked, string kept, bool isTooShort) => Assert.Equal(isTooShort, IsTooShort(asked, kept));

    /// <summary>Half a year from January is two days shorter than half a year from July or August: what holds only from some month is too short.</summary>
    [Theory]
    [InlineData(181, true)]
    [InlineData(182, true)]
    [InlineData(183, true)]
    [InlineData(184, false)]
    public void The_longest_months_count(int days, bool isTooShort) =>
        Assert.Equal(isTooShort, IsTooShort("6 months", string.Create(CultureInfo.InvariantCulture, $"{days} days")));

    private static bool IsTooShort(string asked, string kept)
    {
        var catalog = Own.Policy.Replace("- excludable: yes", $"- retention: {asked}", StringComparison.Ordinal);
        var source = Own.Start + $"feed logs \"Logs\" {{\n  files \"logs/*.jsonl\"\n  retained {kept}\n}}\n"
            + Own.Control("c", "satisfies policy Rule 2\n  evidence e {\n    from logs\n    expect count() >= 1\n  }");
        var compilation = Compile.Text(source, catalog: catalog);

        Assert.DoesNotContain(compilation.Diagnostics, finding => finding.IsError);
        return compilation.Diagnostics.Any(finding => finding.Code == "MAP5013");
    }
}
