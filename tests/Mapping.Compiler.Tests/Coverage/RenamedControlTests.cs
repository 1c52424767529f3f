using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Comparison;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>A control that has another name promises what it did, or less, or more.</summary>
public sealed class RenamedControlTests
{
    private const string Before =
        """
        use iso-42001 edition 2023 as iso
        owner cro "CRO" domain assurance
        system app "App" { actor organisation scope iso A.2.2, A.6.2.6 }
        feed drift "Drift" { files "drift/*.csv" time day class audit-evidence retained 10 years }
        control watch "Watch" {
          owner cro
          status operating since 2026-01-01
          satisfies iso A.6.2.6
          evidence rate { from drift expect max(errors) <= 2% within 30 days }
          evidence enough { from drift expect count() >= 9 within 30 days }
        }
        control policy "Policy" {
          owner cro
          status operating since 2026-01-01
          satisfies iso A.2.2
          evidence text { document "policy.md" approved by cro on 2026-01-02 review 12 months }
        }

        """;

    [Theory]
    [InlineData("<= 2%", "<= 20%", "weaker! limit guard/rate: max(errors) <= 2% -> max(errors) <= 20%")]
    [InlineData("<= 2%", "<= 1%", "stronger limit guard/rate: max(errors) <= 2% -> max(errors) <= 1%")]
    [InlineData("\"Watch\"", "\"Guard\"", "differs declaration control guard: declared -> declared")]
    [InlineData("iso A.6.2.6\n", "iso A.6.2.6, A.6.2.7\n", "")]
    [InlineData("evidence rate { from drift expect max(errors) <= 2% within 30 days }", "", "weaker! rule watch/rate: declared -> -")]
    [InlineData("evidence rate { from drift expect max(errors) <= 2%", "evidence ratio { from drift expect max(errors) <= 3%", "weaker! limit guard/ratio: max(errors) <= 2% -> max(errors) <= 3%")]
    [InlineData("evidence rate { from drift expect max(errors) <= 2%", "evidence rate { from drift expect max(errors) <= 2% expect min(errors) >= 0%", "stronger limit guard/rate: - -> min(errors) >= 0%")]
    public void A_control_is_renamed_and_changed(string from, string to, string expected)
    {
        var (before, after) = (Compiled(Before), Compiled(Before.Replace("control watch", "control guard", StringComparison.Ordinal).Replace(from, to, StringComparison.Ordinal)));

        var comparison = ComparisonPicture.Compare(before, after);
        Assert.Equal(expected, PromisesOf(comparison));
        Assert.Equal(expected.Contains('!'), comparison.HasRegression);
        Assert.Equal(ComparisonPicture.Of(comparison.Mirror()), ComparisonPicture.Of(ComparisonPicture.Compare(after, before)));
    }

    /// <summary>Whatever else has another name with it.</summary>
    [Theory]
    [InlineData("watch", "drift")]
    [InlineData("watch", "flow")]
    [InlineData("guard", "drift")]
    [InlineData("guard", "flow")]
    public void A_rule_is_renamed_and_its_limit_is_looser(string control, string feed)
    {
        var (before, after) = (Compiled(Before), Compiled(Before
            .Replace("control watch", $"control {control}", StringComparison.Ordinal)
            .Replace("evidence rate", "evidence ratio", StringComparison.Ordinal)
            .Replace("feed drift", $"feed {feed}", StringComparison.Ordinal)
            .Replace("from drift", $"from {feed}", StringComparison.Ordinal)
            .Replace("<= 2%", "<= 20%", StringComparison.Ordinal)));

        var comparison = ComparisonPicture.Compare(before, after);
        Assert.Contains($"weaker! limit {control}/ratio: max(errors) <= 2% -> max(errors) <= 20%", PromisesOf(comparison).Split('\n'));
        Assert.DoesNotContain(" rule ", PromisesOf(comparison), StringComparison.Ordinal);
        Assert.Equal(ComparisonPicture.Of(comparison.Mirror()), ComparisonPicture.Of(ComparisonPicture.Compare(after, before)));
    }

    /// <summary>Each is found again in the one that has its rule, whatever the order of their names.</summary>
    [Theory]
    [InlineData("alpha", "omega")]
    [InlineData("omega", "alpha")]
    public void Two_controls_are_renamed(string watch, string policy)
    {
        var (before, after) = (Compiled(Before), Compiled(Before
            .Replace("control watch", $"control {watch}", StringComparison.Ordinal)
            .Replace("control policy", $"control {policy}", StringComparison.Ordinal)
            .Replace("<= 2%", "<= 20%", StringComparison.Ordinal)
            .Replace("review 12 months", "review 24 months", StringComparison.Ordinal)));

        var comparison = ComparisonPicture.Compare(before, after);
        Assert.Equal(
            $"weaker! limit {watch}/rate: max(errors) <= 2% -> max(errors) <= 20%\nweaker review {policy}/text: 12 months -> 24 months",
            PromisesOf(comparison));
        Assert.Equal(ComparisonPicture.Of(comparison.Mirror()), ComparisonPicture.Of(ComparisonPicture.Compare(after, before)));
    }

    /// <summary>A feed is known by its files, whatever it is called, and whether the old one is still there.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("class audit-evidence", "stronger feed flow: class audit-evidence -> class telemetry", "class telemetry")]
    [InlineData("retained 10 years", "weaker retention flow: 10 years -> 1 year", "retained 1 year")]
    public void A_feed_is_renamed_and_changed(string from, string expected, string to = "")
    {
        var renamed = Before.Replace("feed drift", "feed flow", StringComparison.Ordinal).Replace("from drift", "from flow", StringComparison.Ordinal);
        var (before, after) = (Compiled(Before), Compiled(from.Length == 0 ? renamed : renamed.Replace(from, to, StringComparison.Ordinal)));

        var comparison = ComparisonPicture.Compare(before, after);
        var told = PromisesOf(comparison).Split('\n').Where(line => line.Contains(" flow: ", StringComparison.Ordinal) && !line.Contains("declaration", StringComparison.Ordinal));
        Assert.Equal(expected, string.Join('\n', told));
        Assert.Equal(ComparisonPicture.Of(comparison.Mirror()), ComparisonPicture.Of(ComparisonPicture.Compare(after, before)));
    }

    /// <summary>What was late is in time only because something else is said of what was there before; and a day that is claimed afterwards shows nothing.</summary>
    [Theory]
    [InlineData("threshold set 2026-02-01 by cro", "threshold set 2026-02-01 by cro", "2026-03-01", "weaker lateness watch/rate: the control began to operate on 2026-01-01 -> -")]
    [InlineData("threshold set 2026-02-01 by cro", "threshold set 2026-02-01 by cro", "2026-01-15", "weaker lateness watch/rate: the control began to operate on 2026-01-01 -> the control began to operate on 2026-01-15")]
    [InlineData("", "threshold set 2025-12-01 by cro", "2026-01-01", "weaker threshold watch/rate: - -> threshold set 2025-12-01 by cro")]
    [InlineData("", "threshold set 2026-02-01 by cro", "2026-01-01", "stronger threshold watch/rate: - -> threshold set 2026-02-01 by cro")]
    public void A_threshold_is_in_time_now(string before, string after, string operating, string expected)
    {
        var (old, now) = (Compiled(WithThreshold(before, "2026-01-01")), Compiled(WithThreshold(after, operating)));

        var comparison = ComparisonPicture.Compare(old, now);
        Assert.Contains(expected, PromisesOf(comparison).Split('\n'));
        Assert.Equal(ComparisonPicture.Of(comparison.Mirror()), ComparisonPicture.Of(ComparisonPicture.Compare(now, old)));
    }

    /// <summary>However many are mapped on one provision and measure the same: each is paired once, in the order of names, and with none that is taken.</summary>
    [Fact]
    public void Many_controls_of_one_provision_are_renamed()
    {
        var (before, after) = (Compiled(Many("watch", 20)), Compiled(Many("guard", 30)));

        var comparison = ComparisonPicture.Compare(before, after);
        Assert.Equal(
            Enumerable.Range(0, 500).Select(i => $"weaker! limit guard{i:000}/rate: max(errors) <= 20% -> max(errors) <= 30%"),
            PromisesOf(comparison).Split('\n').Where(line => line.Contains(" limit ", StringComparison.Ordinal)));
        Assert.DoesNotContain(" rule ", PromisesOf(comparison), StringComparison.Ordinal);
        Assert.Equal(ComparisonPicture.Of(comparison.Mirror()), ComparisonPicture.Of(ComparisonPicture.Compare(after, before)));
    }

    private static string Many(string name, int limit) => Before + string.Concat(Enumerable.Range(0, 500).Select(i =>
        $$"""
        control {{name}}{{i:000}} "The {{name}} {{i}}" {
          owner cro
          status operating since 2026-01-01
          satisfies iso A.6.2.7
          evidence rate { from drift expect max(errors) <= {{limit}}% within 30 days }
        }

        """));

    private static string WithThreshold(string threshold, string operating)
    {
        var first = Before.IndexOf("2026-01-01", StringComparison.Ordinal);
        return (Before[..first] + operating + Before[(first + operating.Length)..]).Replace("<= 2% within 30 days }", $"<= 2% within 30 days {threshold} }}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_that_claims_something_else_is_another_one()
    {
        var other = Before.Replace("control watch \"Watch\"", "control guard \"Guard\"", StringComparison.Ordinal)
            .Replace("satisfies iso A.6.2.6", "satisfies iso A.2.2", StringComparison.Ordinal).Replace("<= 2%", "<= 20%", StringComparison.Ordinal);

        Assert.Equal("", PromisesOf(ComparisonPicture.Compare(Compiled(Before), Compiled(other))));
    }

    private static Compilation Compiled(string source) => Compile.Text(source, evidence:
    [
        new EvidenceResult(new EvidenceKey("watch", "rate", "app"), EvidenceVerdict.Passing),
        new EvidenceResult(new EvidenceKey("guard", "rate", "app"), EvidenceVerdict.Passing),
    ]);

    /// <summary>But for that something has another name, which <see cref="RenamedNamesTests"/> are about.</summary>
    private static string PromisesOf(WorkspaceComparison comparison) => string.Join('\n', ComparisonPicture.Of(comparison).Split('\n')
        .Where(line => !line.StartsWith("differs name", StringComparison.Ordinal))
        .Where(line => line.StartsWith("weaker", StringComparison.Ordinal) || line.StartsWith("stronger", StringComparison.Ordinal) || line.StartsWith("differs", StringComparison.Ordinal)));
}
