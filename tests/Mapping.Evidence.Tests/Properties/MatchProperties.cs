using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Forecasting;
using Mapping.Evidence.Tests.Specs;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>Matches equal a naive oracle on random records of two feeds, however these are laid out, kept or looked at ahead; and less of them is never greener.</summary>
public sealed class MatchProperties
{
    private static readonly string[] OfOurs = ["field", "others"];

    [Property(MaxTest = 1500)]
    public void Matches_equal_the_oracle(DoNotSize<int> seed)
    {
        var input = MatchCase.Of(seed.Item);
        var results = Evaluate(input).Results;
        var oracle = new OracleMatch(input, EvidenceCase.AsOf);

        foreach (var (rule, system) in input.Rules.SelectMany(rule => EvidenceCase.Systems.Select(system => (rule, system))))
        {
            var (expected, actual) = (oracle.Judge(rule, system), Picture(results.Of(new EvidenceKey("c", rule.Name, system))));
            Assert.True(expected == actual, $"{input}\n--- {rule.Name} for {system}, expected\n{expected}\n--- actual\n{actual}");
        }
    }

    /// <summary>A property over verdicts that never come would show nothing.</summary>
    [Fact]
    public void Random_matches_come_to_every_verdict()
    {
        var verdicts = Enumerable.Range(0, 600).Select(MatchCase.Of)
            .SelectMany(input => input.Rules.Select(rule => (rule.IsNone, Verdict: new OracleMatch(input, EvidenceCase.AsOf).Judge(rule, "scoring").Split(' ')[0])))
            .CountBy(entry => entry)
            .ToDictionary();

        Assert.All(
            from isNone in new[] { false, true }
            from verdict in new[] { "passing", "failing", "unreadable", "missing", "stale", "unverified" }
            where isNone || verdict != "unverified"
            select (isNone, verdict),
            known => Assert.InRange(verdicts.GetValueOrDefault(known), 15, int.MaxValue));
    }

    [Property(MaxTest = 300)]
    public void Order_threads_and_what_is_kept_change_nothing(DoNotSize<int> seed)
    {
        var input = MatchCase.Of(seed.Item);
        var cache = new MemoryCache();
        var alone = Whole(input, Evaluate(input, new EvidenceOptions { Parallelism = 1 }));

        Assert.Equal(alone, Whole(input, Evaluate(input, new EvidenceOptions { Parallelism = 4, TakesDigests = false })));
        Assert.Equal(alone, Whole(input, Evaluate(input, new EvidenceOptions { Cache = cache })));
        Assert.Equal(0, cache.Hits);
        Assert.Equal(alone, Whole(input, Evaluate(input, new EvidenceOptions { Cache = cache })));
        Assert.Equal(2, cache.Hits);

        var shuffled = input with { Files = Shuffled(input, new Random(seed.Item)) };
        Assert.Equal(Values(input, Evaluate(input)), Values(shuffled, Evaluate(shuffled)));
    }

    /// <summary>What is kept of one feed says nothing once the other one has changed.</summary>
    [Property(MaxTest = 300)]
    public void A_kept_answer_hangs_on_both_feeds(DoNotSize<int> seed)
    {
        var (input, random, cache) = (MatchCase.Of(seed.Item), new Random(seed.Item), new MemoryCache());
        Evaluate(input, new EvidenceOptions { Cache = cache });
        var changed = input with { Files = [.. input.Files.Select(file => random.Next(2) == 0 ? file : (file.Path, [.. file.Lines.Where(_ => random.Next(3) > 0)]))] };

        Assert.Equal(Whole(changed, Evaluate(changed)), Whole(changed, Evaluate(changed, new EvidenceOptions { Cache = cache })));
    }

    /// <summary>A line that is broken or a feed that is gone turns nothing green, on whichever side.</summary>
    [Property(MaxTest = 600)]
    public void Damage_never_turns_green(DoNotSize<int> seed)
    {
        var (input, random) = (MatchCase.Of(seed.Item), new Random(seed.Item));
        var lines = input.Files.Sum(file => file.Lines.Length);
        if (lines == 0)
        {
            return;
        }

        var (broken, isGone, side) = (random.Next(lines), random.Next(3) == 0, random.Next(2) == 0 ? "runs" : "others");
        var number = 0;
        var damaged = input with
        {
            Files = isGone
                ? [.. input.Files.Where(file => !file.Path.StartsWith(side, StringComparison.Ordinal))]
                : [.. input.Files.Select(file => (file.Path, (string[])[.. file.Lines.Select(line => number++ == broken ? line[..^1] : line)]))],
        };
        Assert.DoesNotContain(EvidencePicture.Results(damaged.Bind(), Evaluate(damaged).Results), result => result.Verdict == EvidenceVerdict.Passing);
    }

    /// <summary>Of a side of which there are too many records to keep, each is looked up as it comes, or kept only if the other side wants it; where that does not help, that is said.</summary>
    [Property(MaxTest = 1500)]
    public void Where_too_many_records_are_to_be_kept_the_answer_is_the_same_or_none(DoNotSize<int> seed)
    {
        var input = MatchCase.Of(seed.Item);
        var bound = new Random(seed.Item).Next(1, 7);
        var (whole, bounded) = (Evaluate(input).Results, Evaluate(input, new EvidenceOptions { MostMatched = bound }).Results);
        foreach (var key in input.Rules.SelectMany(rule => EvidenceCase.Systems.Select(system => new EvidenceKey("c", rule.Name, system))))
        {
            var (expected, actual) = (whole.Of(key), bounded.Of(key));
            if (actual.Problems.Any(problem => problem.What.Contains("does not hold at most", StringComparison.Ordinal)))
            {
                Assert.Equal(EvidenceVerdict.Unreadable, actual.Verdict);
                Assert.True(input.Of("runs").Count() > bound || input.Of("others").Count() > bound);
            }
            else
            {
                Assert.True(Picture(expected) == Picture(actual), $"{input}\n--- {key}, {bound} kept, expected\n{Picture(expected)}\n--- actual\n{Picture(actual)}");
            }
        }
    }

    [Theory]
    [InlineData(2, 9, "2 with a match")]
    [InlineData(9, 2, "2 with a match")]
    [InlineData(3, 3, "3 with a match")]
    [InlineData(9, 9, "1 x the field \"id\" does not hold at most 3 keys that are to be matched with those of others (runs/0.jsonl:1)")]
    public void The_smaller_side_is_what_must_be_kept(int own, int others, string expected)
    {
        string[] Lines(int count) => [.. Enumerable.Range(0, count).Select(id => $"{{\"at\": \"2026-11-20T10:00:00Z\", \"id\": {id}}}")];
        var input = new MatchCase([new MatchRule("r", true, false, false, "before", null, null, null)], [("runs/0.jsonl", Lines(own)), ("others/0.jsonl", Lines(others))], false, false);
        var result = Evaluate(input, new EvidenceOptions { MostMatched = 3 }).Results.Of(new EvidenceKey("c", "r", "lending"));

        Assert.Equal(expected, result.Problems is [var problem] ? string.Create(CultureInfo.InvariantCulture, $"{problem.Count} x {problem.What} ({problem.First[0]})") : result.Figures[0].Shown);
    }

    [Property(MaxTest = 150)]
    public void Looking_ahead_equals_the_later_day(DoNotSize<int> seed)
    {
        var input = MatchCase.Of(seed.Item);
        var known = input with { Files = [.. input.Files.Select(file => (file.Path, (string[])[.. file.Lines.Where(line => !IsLater(new MatchRecord(file.Path, 1, line)))]))] };
        var bound = known.Bind();
        var most = seed.Item % 2 == 0 ? int.MaxValue : 4;
        var forecast = EvidenceForecaster.Forecast(bound.Symbols, known.Store(), EvidenceCase.AsOf, 45, new EvidenceOptions { Today = DateOnly.MaxValue, MostMatched = most });
        for (var date = EvidenceCase.AsOf; date <= (most < int.MaxValue ? EvidenceCase.AsOf : forecast.Last); date = date.AddDays(1))
        {
            var expected = Pictures(known, EvidenceEvaluator.Evaluate(bound.Symbols, known.Store(), date, date, new EvidenceOptions { MostMatched = most }).Results);
            var actual = Pictures(known, forecast.At(date));
            Assert.True(expected == actual, $"{known}\n--- {date:O}\n{expected}\n--- forecast\n{actual}");
        }
    }

    private static bool IsLater(MatchRecord record) => !record.IsBroken && DateOnly.FromDateTime(record.Time) > EvidenceCase.AsOf;

    private static EvidenceEvaluation Evaluate(MatchCase input, EvidenceOptions? options = null) =>
        EvidenceEvaluator.Evaluate(input.Bind().Symbols, input.Store(), EvidenceCase.AsOf, DateOnly.MaxValue, options);

    private static string Whole(MatchCase input, EvidenceEvaluation evaluation) => EvidencePicture.Of(input.Bind(), evaluation)
        + string.Join('\n', EvidencePicture.Results(input.Bind(), evaluation.Results).Select(result => string.Join(' ', result.Files.Select(file => file.Path))));

    private static string Pictures(MatchCase input, EvidenceResults results) => string.Concat(
        from rule in input.Rules
        from system in EvidenceCase.Systems
        let result = results.Of(new EvidenceKey("c", rule.Name, system))
        select $"{rule.Name} {system} {result.StaleFrom:O} {Picture(result)}\n");

    /// <summary>But for places and the words of what can't be told.</summary>
    private static string Values(MatchCase input, EvidenceEvaluation evaluation) => string.Concat(
        from rule in input.Rules
        from system in EvidenceCase.Systems
        let result = evaluation.Results.Of(new EvidenceKey("c", rule.Name, system))
        select string.Create(CultureInfo.InvariantCulture, $"{rule.Name} {system} {result.Verdict} {result.Records} {result.Figures[0].Value} {string.Join(", ", result.Problems.Select(problem => $"{problem.Count} {problem.What}").Order())}\n"));

    /// <summary>The lines of each feed in another order, shared out to other files.</summary>
    private static (string Path, string[] Lines)[] Shuffled(MatchCase input, Random random) =>
    [
        .. from side in input.Files.DistinctBy(file => string.Join('\n', file.Lines.Prepend(file.Path.Split('/')[0]))).GroupBy(file => file.Path.Split('/')[0])
           let lines = side.SelectMany(file => file.Lines).OrderBy(_ => random.Next()).ToArray()
           let cut = random.Next(lines.Length + 1)
           from file in new[] { ($"{side.Key}/x.jsonl", lines[..cut]), ($"{side.Key}/y.jsonl", lines[cut..]) }
           select file,
    ];

    private static string Picture(EvidenceResult result)
    {
        var figure = result.Figures[0];
        var verdict = CoverageNames.NameOf(result.Verdict);
        var value = figure.Value is NumberFigure number ? string.Create(CultureInfo.InvariantCulture, $"{number.Value} {figure.Holds}") : "nothing False";
        var problems = result.Problems.Select(problem => string.Create(
            CultureInfo.InvariantCulture, $"{problem.Count} x {(OfOurs.Any(word => problem.What.Contains(word, StringComparison.Ordinal)) ? problem.What : "broken")} ({string.Join(", ", problem.First)})\n"));
        var sides = problems.GroupBy(problem => problem.Contains("(others/", StringComparison.Ordinal)).OrderBy(side => side.Key);
        return $"{verdict} {result.Records} {value} {string.Join(' ', figure.Records)}\n{string.Concat(sides.SelectMany(side => side.Order(StringComparer.Ordinal)))}";
    }
}
