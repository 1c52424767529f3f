using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Xunit;
using Mapping.Compiler.Coverage;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>Evaluation equals a naive oracle on random records and random rules.</summary>
public sealed partial class OracleProperties
{
    /// <summary>One of them is in whatever is said of a record.</summary>
    private static readonly string[] WordsOfOurs = ["field", "key", "system", "of its file", "newest"];

    [Property(MaxTest = 1000)]
    public void Evaluation_equals_the_oracle(DoNotSize<int> seed)
    {
        var input = RandomCase.Of(seed.Item);
        var bound = input.Bind();
        var evaluation = EvidenceEvaluator.Evaluate(bound.Symbols, input.Store(), EvidenceCase.AsOf, DateOnly.MaxValue);

        foreach (var expected in new Oracle(input).Judge())
        {
            var actual = evaluation.Results.Of(new EvidenceKey("c", expected.Rule, expected.System));
            if (DoubtfulShareProperties.IsInDoubtAsRatio(actual))
            {
                // The oracle reads numbers as the feed says.
                Assert.True(actual.Verdict is EvidenceVerdict.Unreadable or EvidenceVerdict.Failing, $"{input}\n{expected.Rule} is {actual.Verdict}");
                continue;
            }

            if (DoubtfulShareProperties.IsInDoubt(actual))
            {
                // The oracle reads numbers as the feed says; see DoubtfulShareProperties.
                Assert.Equal("percent", input.Units.GetValueOrDefault("n"));
                Assert.True(actual.Verdict is EvidenceVerdict.Unreadable or EvidenceVerdict.Failing, $"{input}\n{expected.Rule} is {actual.Verdict}");
                continue;
            }

            var picture = Picture(expected, actual);
            Assert.True(picture.Expected == picture.Actual, $"{input}\n--- expected\n{picture.Expected}\n--- actual\n{picture.Actual}");
        }
    }

    /// <summary>What is said to hold whatever records say never fails on any records.</summary>
    [Property(MaxTest = 3000)]
    public void What_can_not_fail_never_fails(DoNotSize<int> seed)
    {
        var input = RandomCase.Of(seed.Item);
        var bound = input.Bind();
        var certain = bound.Symbols.Controls.Single().Evidence.Select(rule => rule.Expectations.Select(expectation => expectation.WhyItCannotFail is not null).ToList()).ToList();
        if (!certain.Any(rule => rule.Contains(true)))
        {
            return;
        }

        var results = EvidenceEvaluator.Evaluate(bound.Symbols, input.Store(), EvidenceCase.AsOf, DateOnly.MaxValue).Results;
        foreach (var (rule, which) in input.Rules.Zip(certain))
        {
            var figures = results.Of(new EvidenceKey("c", rule.Name, EvidenceCase.Systems[0])).Figures;
            Assert.All(figures.Zip(which).Where(entry => entry.Second), entry => Assert.True(entry.First.Holds || entry.First.Value is null, $"{input}\n{entry.First.Expect}"));
        }
    }

    /// <summary>A property over cases that are all alike would show nothing.</summary>
    [Fact]
    public void Random_cases_meet_every_verdict_and_every_figure_both_ways()
    {
        var verdicts = Enumerable.Range(0, 1600).Select(RandomCase.Of).SelectMany(input => new Oracle(input).Judge().Select(verdict => (input, verdict))).ToList();
        var figures = verdicts.SelectMany(entry => entry.input.Rules.Single(rule => rule.Name == entry.verdict.Rule).Expectations.Zip(entry.verdict.Figures));

        Assert.All(
            Enum.GetValues<EvidenceVerdict>().Select(CoverageNames.NameOf),
            name => Assert.True(verdicts.Count(entry => entry.verdict.Verdict == name) > 30, name));
        Assert.Equal(12, figures.Select(NameOf).Distinct().Count());
        Assert.All(
            figures.GroupBy(NameOf),
            group => Assert.True(group.Count(entry => entry.Second.Holds) > 10 && group.Count(entry => !entry.Second.Holds) > 10, group.Key));
    }

    [Theory]
    [InlineData(EvidenceCase.OfRecordAsDay, "written as")]
    [InlineData(EvidenceCase.OfFile, "of its file", "no time in", "more than one time in")]
    [InlineData(EvidenceCase.OfName, "the name of its file")]
    public void Random_cases_take_their_time_from_everywhere(string time, params string[] problems)
    {
        var verdicts = Enumerable.Range(0, 6000).Select(RandomCase.Of).Where(input => input.Time == time).SelectMany(input => new Oracle(input).Judge()).ToList();

        Assert.All(["passing", "failing", "stale", "unreadable"], name => Assert.True(verdicts.Count(verdict => verdict.Verdict == name) > 5, name));
        Assert.All(problems, words => Assert.True(verdicts.Count(verdict => verdict.Problems.Any(problem => problem.Contains(words, StringComparison.Ordinal))) > 3, words));
    }

    private static string NameOf((OracleExpectation Expectation, OracleFigure Figure) entry) => entry.Expectation.Divisor is not null ? "ratio" : entry.Expectation.Subtrahend is not null ? "difference" : entry.Expectation.Aggregate;

    [Fact]
    public void Random_rules_of_the_newest_file_say_everything()
    {
        var verdicts = Enumerable.Range(0, 4000).Select(RandomCase.Of)
            .SelectMany(input => new Oracle(input).Judge().Where(verdict => input.Rules.Single(rule => rule.Name == verdict.Rule).IsOfNewestFile)).ToList();

        Assert.All(["passing", "failing", "stale", "missing", "unreadable"], name => Assert.True(verdicts.Count(verdict => verdict.Verdict == name) > 5, name));
    }

    /// <summary>Seldom is there a record often enough, and not of each group.</summary>
    [Fact]
    public void Random_rules_ask_how_often_of_each_group()
    {
        var verdicts = Enumerable.Range(0, 6000).Select(RandomCase.Of).Where(input => input.Rules.Any(IsOfGroups))
            .SelectMany(input => new Oracle(input).Judge().Zip(new Oracle(input with { Rules = [.. input.Rules.Select(WithoutGroups)] }).Judge(), (each, all) => (Rule: input.Rules.Single(rule => rule.Name == each.Rule), each, all)))
            .Where(entry => IsOfGroups(entry.Rule)).ToList();

        Assert.InRange(verdicts.Count(entry => entry is { each.Verdict: "missing", all.Verdict: "passing" } && entry.each.Figures.All(figure => figure.Holds)), 5, int.MaxValue);
        Assert.InRange(verdicts.Count(entry => entry is { each.Verdict: "passing" }), 5, int.MaxValue);

        static bool IsOfGroups(OracleRule rule) => rule.Every is not null && rule.Expectations.Any(expectation => expectation.Groups is not null);
        static OracleRule WithoutGroups(OracleRule rule) => rule with { Expectations = [.. rule.Expectations.Select(expectation => expectation with { Groups = null })] };
    }

    /// <summary>Seldom does a verdict hang on how a rule spells a word.</summary>
    [Fact]
    public void Random_rules_mistype_what_decides()
    {
        var verdicts = Enumerable.Range(0, 3000).Select(RandomCase.Of).Where(input => input.Rules.Any(rule => rule.IsMistyped)).SelectMany(input => new Oracle(input).Judge());

        Assert.True(verdicts.Count(verdict => verdict.Problems.Any(problem => problem.Contains("and never", StringComparison.Ordinal))) > 5);
    }

    private static (string Expected, string Actual) Picture(OracleVerdict expected, EvidenceResult actual) => (
        Lines([
            Head(expected.Verdict, expected.Records, expected.First, expected.Records == 0 ? null : expected.Last),
            .. expected.Figures.Zip(actual.Figures).Select(pair => PictureOf(pair.First, pair.Second)),
            .. expected.Problems]),
        Lines([
            Head(CoverageNames.NameOf(actual.Verdict), actual.Records, actual.First, actual.Records == 0 ? null : actual.Last),
            .. actual.Figures.Select(PictureOf),
            .. actual.Problems.GroupBy(NameOf).Select(PictureOf).Order(StringComparer.Ordinal)]));

    private static string Head(string verdict, long records, DateTime? first, DateTime? last) =>
        string.Create(CultureInfo.InvariantCulture, $"{verdict} {records} {first:O} {last:O}");

    /// <summary>Of several records that are equally new the oracle takes whichever is shown.</summary>
    private static string PictureOf(OracleFigure figure, ExpectationFigure shown)
    {
        if (figure.Value is not HashSet<IComparable> values)
        {
            return $"{OracleFigure.Show(figure.Value)} {figure.Holds} {(figure.Value is null ? null : figure.Group)} {string.Join(", ", figure.Places)}";
        }

        var value = values.Select(OracleFigure.Show).Contains(ValueOf(shown)) ? ValueOf(shown) : string.Join(" or ", values.Select(OracleFigure.Show));
        var place = figure.Places.FirstOrDefault(place => place == string.Join(", ", shown.Records)) ?? string.Join(" or ", figure.Places);
        return $"{value} {figure.Holds}  {place}";
    }

    private static string PictureOf(ExpectationFigure figure) => $"{ValueOf(figure)} {figure.Holds} {(figure.Group is { } group ? (group.Name, group.Count) : null)} {string.Join(", ", figure.Records)}";

    private static string ValueOf(ExpectationFigure figure) => OracleFigure.Show(figure.Value switch
    {
        NumberFigure number => number.Value,
        TextFigure text => text.Value,
        BooleanFigure boolean => boolean.Value,
        TimeFigure time => time.Value,
        _ => null,
    });

    private static string PictureOf(IGrouping<string, EvidenceProblem> problems)
    {
        var places = problems.SelectMany(problem => problem.First).OrderBy(place => place.Path, StringComparer.Ordinal).ThenBy(place => place.Line);
        return string.Create(CultureInfo.InvariantCulture, $"{problems.Sum(problem => problem.Count)} x {problems.Key} ({string.Join(", ", places.Take(3))})");
    }

    /// <summary>What is wrong with a line that is no record, the reader says in its own words. What a rule could write to take a field otherwise is not the oracle's matter.</summary>
    private static string NameOf(EvidenceProblem problem) =>
        WordsOfOurs.Any(word => problem.What.Contains(word, StringComparison.Ordinal)) ? Offer().Replace(problem.What, "") : "broken";

    [GeneratedRegex(""" \("[^"]+ as (number|text)" in the rule takes it as one\)""")]
    private static partial Regex Offer();

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
