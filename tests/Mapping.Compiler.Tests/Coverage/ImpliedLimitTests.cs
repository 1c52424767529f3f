using System.Collections.Immutable;
using System.Globalization;
using FsCheck.Xunit;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Comparison.Promises;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>Of two limits of one rule the stricter one is the limit: what becomes of the other changes nothing.</summary>
public sealed class ImpliedLimitTests
{
    private static readonly ImmutableArray<string> Signs = ["=", "!=", "<", "<=", ">", ">="];

    [Theory]
    [InlineData("count() <= 5 expect count() <= 3", "count() <= 3", "differs count() <= 5 -> -")]
    [InlineData("count() <= 5 expect count() <= 3", "count() <= 5", "weaker! count() <= 3 -> -")]
    [InlineData("count() <= 5 expect count() <= 3", "count() <= 7 expect count() <= 3", "differs count() <= 5 -> count() <= 7")]
    [InlineData("count() <= 5 expect count() <= 3", "count() <= 5 expect count() <= 4", "weaker! count() <= 3 -> count() <= 4")]
    [InlineData("count() <= 5 expect count() <= 3", "count() <= 9", "weaker! count() <= 3 -> count() <= 9|differs count() <= 5 -> -")]
    [InlineData("count() <= 3", "count() <= 3 expect count() <= 5", "differs - -> count() <= 5")]
    [InlineData("count() <= 5", "count() <= 5 expect count() <= 3", "stronger - -> count() <= 3")]
    [InlineData("count() = 3", "count() >= 3 expect count() <= 3", "differs - -> count() <= 3|differs count() = 3 -> count() >= 3")]
    [InlineData("count() = 3", "count() >= 1 expect count() <= 3", "differs - -> count() <= 3|weaker! count() = 3 -> count() >= 1")]
    [InlineData("count() >= 1 expect count() <= 5", "count() = 3", "differs count() <= 5 -> -|stronger count() >= 1 -> count() = 3")]
    [InlineData("max(n) <= 2 expect mean(n) <= 2", "max(n) <= 2", "differs mean(n) <= 2 -> -")]
    [InlineData("max(n) <= 2 expect mean(n) <= 2", "mean(n) <= 2", "weaker! max(n) <= 2 -> -")]
    [InlineData("max(n) <= 2 expect percentile(n, 95) <= 1", "max(n) <= 2", "weaker! percentile(n, 95) <= 1 -> -")]
    [InlineData("max(n) <= 2 expect mean(m) <= 2", "max(n) <= 2", "weaker! mean(m) <= 2 -> -")]
    [InlineData("max(n) <= 2 expect mean(n where bad) <= 2", "max(n) <= 2", "weaker! mean(n where bad) <= 2 -> -")]
    [InlineData("max(n) <= 2 expect mean(n) <= 2 for each kind", "max(n) <= 2", "weaker! mean(n) <= 2 for each kind -> -")]
    [InlineData("max(n) <= 2 expect mean(n) >= 1", "max(n) <= 2", "weaker! mean(n) >= 1 -> -")]
    [InlineData("min(n) >= 1 expect median(n) >= 1", "min(n) >= 1", "differs median(n) >= 1 -> -")]
    [InlineData("max(n) <= 5 expect latest(n) <= 5", "max(n) <= 5", "differs latest(n) <= 5 -> -")]
    [InlineData("max(n) <= 5 expect latest(n) <= 5", "latest(n) <= 5", "weaker! max(n) <= 5 -> -")]
    [InlineData("percentile(n, 95) <= 4 expect median(n) <= 4", "percentile(n, 95) <= 4", "differs median(n) <= 4 -> -")]
    [InlineData("percentile(n, 50) <= 4 expect median(n) <= 4", "percentile(n, 50) <= 4", "weaker! median(n) <= 4 -> -")]
    [InlineData("percentile(n, 95) <= 4 expect percentile(n, 90) <= 4", "percentile(n, 95) <= 4", "differs percentile(n, 90) <= 4 -> -")]
    [InlineData("percentile(n, 95) <= 4 expect percentile(n, 99) <= 4", "percentile(n, 95) <= 4", "weaker! percentile(n, 99) <= 4 -> -")]
    [InlineData("percentile(n, 95) >= 4 expect median(n) >= 4", "percentile(n, 95) >= 4", "weaker! median(n) >= 4 -> -")]
    [InlineData("percentile(n, 5) >= 4 expect median(n) >= 4", "percentile(n, 5) >= 4", "differs median(n) >= 4 -> -")]
    [InlineData("percentile(n, 95) <= 4 expect mean(n) <= 4", "percentile(n, 95) <= 4", "weaker! mean(n) <= 4 -> -")]
    [InlineData("distinct(n) >= 3 expect count() >= 3", "distinct(n) >= 3", "differs count() >= 3 -> -")]
    [InlineData("distinct(n) >= 3 expect count() >= 3", "count() >= 3", "weaker! distinct(n) >= 3 -> -")]
    [InlineData("distinct(n) >= 3 expect count() >= 4", "distinct(n) >= 3", "weaker! count() >= 4 -> -")]
    [InlineData("distinct(n) <= 3 expect count() <= 3", "distinct(n) <= 3", "weaker! count() <= 3 -> -")]
    [InlineData("distinct(n where bad) >= 3 expect count() >= 3", "distinct(n where bad) >= 3", "weaker! count() >= 3 -> -")]
    [InlineData("max(n) <= 2 expect mean(n) <= 2%", "max(n) <= 2", "weaker! mean(n) <= 2% -> -")]
    [InlineData("count() <= 3 expect count(where bad) <= 3", "count() <= 3", "weaker! count(where bad) <= 3 -> -")]
    [InlineData("max(n) <= 2 days expect max(n) <= 72 hours", "max(n) <= 2 days", "differs max(n) <= 72 hours -> -")]
    [InlineData("max(n) <= 2 days expect max(n) <= 3 months", "max(n) <= 2 days", "weaker! max(n) <= 3 months -> -")]
    public void A_limit_that_another_one_implies_is_none(string before, string after, string expected)
    {
        var comparison = Compare(before, after);

        Assert.Equal(expected, string.Join('|', comparison.Promises.Where(promise => promise.Kind == PromiseKind.Limit).Select(promise =>
            $"{ComparisonNames.NameOf(promise.Direction)}{(promise.IsRegression ? "!" : "")} {promise.Before ?? "-"} -> {promise.After ?? "-"}")));
        Assert.Equal(expected.Contains('!', StringComparison.Ordinal), comparison.HasRegression);
        Assert.False(comparison.IsEmpty);
    }

    /// <summary>A rule that passes now owes nothing to a limit that went and that another one implied.</summary>
    [Theory]
    [InlineData("count() <= 5 expect count() <= 3", "count() <= 3", ChangeDirection.Better)]
    [InlineData("count() <= 5 expect count() <= 3", "count() <= 5", ChangeDirection.Worse)]
    public void What_is_implied_explains_no_verdict(string before, string after, ChangeDirection expected)
    {
        var comparison = ComparisonPicture.Compare(Compiled(before, EvidenceVerdict.Failing), Compiled(after, EvidenceVerdict.Passing));

        Assert.Equal(expected, Assert.Single(comparison.Evidence).Direction);
    }

    /// <summary>Held against the numbers themselves: what lets a number through that was not let through before is weaker or called another limit, and nothing else is weaker.</summary>
    [Property(MaxTest = 300)]
    public void Less_is_asked_where_a_number_is_let_through_that_was_not(int seed)
    {
        var random = new Random(seed);
        var (before, after) = (Limits(random), Limits(random));

        var promises = Compare(Text(before), Text(after)).Promises.Where(promise => promise.Kind == PromiseKind.Limit).ToList();
        var (was, now) = (Allowed(before), Allowed(after));
        var said = $"{Text(before)} -> {Text(after)}";
        Assert.True(now.IsSubsetOf(was) || promises.Exists(promise => promise is { IsImplied: false, Direction: not PromiseDirection.Stronger }), said);
        Assert.True(!now.IsSubsetOf(was) || promises.TrueForAll(promise => promise.Direction != PromiseDirection.Weaker), said);
        Assert.True(!was.IsSubsetOf(now) || promises.TrueForAll(promise => promise.Direction != PromiseDirection.Stronger), said);
    }

    /// <summary>The property above is about something: both ways come, and so do sets of limits in which one is implied.</summary>
    [Fact]
    public void Rare_cases_come()
    {
        var pairs = Enumerable.Range(0, 300).Select(seed => new Random(seed)).Select(random => (Before: Limits(random), After: Limits(random))).ToList();

        Assert.True(pairs.Count(pair => Allowed(pair.After).IsProperSubsetOf(Allowed(pair.Before))) > 20);
        Assert.True(pairs.Count(pair => Allowed(pair.Before).IsProperSubsetOf(Allowed(pair.After))) > 20);
        Assert.True(pairs.Count(pair => Allowed(pair.Before).SetEquals(Allowed(pair.After)) && !Allowed(pair.Before).IsEmpty && Text(pair.Before) != Text(pair.After)) > 5);
    }

    private static List<(string Sign, int Number)> Limits(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Signs[random.Next(Signs.Length)], random.Next(1, 5)))];

    private static string Text(List<(string Sign, int Number)> limits) => string.Join(" expect ", limits.Select(limit => string.Create(CultureInfo.InvariantCulture, $"count() {limit.Sign} {limit.Number}")));

    private static ImmutableHashSet<int> Allowed(List<(string Sign, int Number)> limits) => [.. Enumerable.Range(0, 9).Where(number => limits.TrueForAll(limit => limit.Sign switch
    {
        "=" => number == limit.Number,
        "!=" => number != limit.Number,
        "<" => number < limit.Number,
        "<=" => number <= limit.Number,
        ">" => number > limit.Number,
        _ => number >= limit.Number,
    }))];

    private static WorkspaceComparison Compare(string before, string after)
    {
        var (first, second) = (Compiled(before, EvidenceVerdict.Passing), Compiled(after, EvidenceVerdict.Passing));
        var comparison = ComparisonPicture.Compare(first, second);
        Assert.Equal(ComparisonPicture.Of(comparison.Mirror()), ComparisonPicture.Of(ComparisonPicture.Compare(second, first)));
        return comparison;
    }

    private static Compilation Compiled(string limits, EvidenceVerdict verdict) => Compile.Text(
        $$"""
        use iso-42001 edition 2023 as iso
        owner cro "CRO" domain assurance
        system app "App" { actor organisation scope iso A.6.2.6 }
        feed drift "Drift" { files "drift/*.csv" time day class audit-evidence retained 10 years }
        control watch "Watch" {
          owner cro
          status operating since 2026-01-01
          satisfies iso A.6.2.6
          evidence rate { from drift expect {{limits}} within 30 days }
        }

        """,
        evidence: new EvidenceResult(new EvidenceKey("watch", "rate", "app"), verdict));
}
