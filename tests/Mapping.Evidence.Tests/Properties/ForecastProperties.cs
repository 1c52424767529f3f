using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Xunit;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Forecasting;
using Mapping.Evidence.Tests.Specs;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>Looking ahead equals evaluating on the later day, without the records that are later than the as-of date.</summary>
public sealed partial class ForecastProperties
{
    private const int Days = 100;

    private static readonly string[] Units = ["days", "days", "weeks", "months"];

    [Property(MaxTest = 200)]
    public void Each_day_equals_a_fresh_evaluation(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var input = RandomCase.Of(seed.Item);
        if (HasBrokenLinesOfLater(input))
        {
            return;
        }

        var bound = Bind(input, random);
        var forecast = EvidenceForecaster.Forecast(
            bound.Symbols, input.Store(), EvidenceCase.AsOf, Days, new EvidenceOptions { Parallelism = random.Next(1, 4), Today = DateOnly.MaxValue });
        var known = WithoutLater(input).Store();

        for (var date = EvidenceCase.AsOf; date <= forecast.Last; date = date.AddDays(1))
        {
            var expected = Picture(bound, EvidenceEvaluator.Evaluate(bound.Symbols, known, date, date).Results);
            var actual = Picture(bound, forecast.At(date));
            Assert.True(expected == actual, $"{Source(input, new Random(seed.Item))}\n{input}\n--- {date:O}\n{expected}\n--- forecast\n{actual}");
        }
    }

    [Property(MaxTest = 300)]
    public void The_first_day_is_what_the_normal_evaluation_says(DoNotSize<int> seed)
    {
        var input = RandomCase.Of(seed.Item);
        var bound = Bind(input, new Random(seed.Item));
        var normal = EvidenceEvaluator.Evaluate(bound.Symbols, input.Store(), EvidenceCase.AsOf, DateOnly.MaxValue).Results;
        var forecast = EvidenceForecaster.Forecast(bound.Symbols, input.Store(), EvidenceCase.AsOf, Days, new EvidenceOptions { Today = DateOnly.MaxValue }).At(EvidenceCase.AsOf);

        Assert.Equal(Reasons(bound, normal), Reasons(bound, forecast));
        Assert.Equal(Picture(bound, normal), Picture(bound, forecast));
    }

    [Property(MaxTest = 100)]
    public void Verdicts_change_on_the_days_it_names_and_on_no_other(DoNotSize<int> seed)
    {
        var input = RandomCase.Of(seed.Item);
        var bound = Bind(input, new Random(seed.Item));
        var forecast = EvidenceForecaster.Forecast(bound.Symbols, input.Store(), EvidenceCase.AsOf, Days, new EvidenceOptions { Today = DateOnly.MaxValue });
        var days = Enumerable.Range(1, Days).Select(EvidenceCase.AsOf.AddDays);

        Assert.Equal(days.Where(day => Verdicts(bound, forecast.At(day.AddDays(-1))) != Verdicts(bound, forecast.At(day))), forecast.Dates);
    }

    /// <summary>A property over forecasts in which nothing happens would show nothing.</summary>
    [Fact]
    public void Random_forecasts_turn_in_many_ways()
    {
        var turns = Enumerable.Range(0, 7200)
            .Select(seed => (Input: RandomCase.Of(seed), Seed: seed))
            .SelectMany(entry => EvidenceForecaster
                .Forecast(Bind(entry.Input, new Random(entry.Seed)).Symbols, entry.Input.Store(), EvidenceCase.AsOf, Days, new EvidenceOptions { Today = DateOnly.MaxValue }).Turns)
            .GroupBy(turn => (turn.Before.Verdict, turn.After.Verdict))
            .ToDictionary(group => group.Key, group => group.Count());

        Assert.InRange(turns.GetValueOrDefault((EvidenceVerdict.Passing, EvidenceVerdict.Stale)), 6, int.MaxValue);
        Assert.InRange(turns.GetValueOrDefault((EvidenceVerdict.Passing, EvidenceVerdict.Failing)), 6, int.MaxValue);
        Assert.InRange(turns.GetValueOrDefault((EvidenceVerdict.Failing, EvidenceVerdict.Passing)), 2, int.MaxValue);
        Assert.InRange(turns.Where(turn => turn.Key.Item1 == EvidenceVerdict.Unreadable).Sum(turn => turn.Value), 6, int.MaxValue);
    }

    /// <summary>The random rules know days only; windows of months end on days that are not there.</summary>
    private static BoundWorkspace Bind(EvidenceCase input, Random random)
    {
        var bound = BoundWorkspace.Bind([new SourceText("main.mapping", Source(input, random))], []);
        Assert.Empty(bound.Diagnostics.Where(finding => finding.IsError));
        return bound;
    }

    private static string Source(EvidenceCase input, Random random) => Window().Replace(
        input.Source, match => $"{match.Groups[1].Value} {match.Groups[2].Value} {Units[random.Next(Units.Length)]}");

    /// <summary>A file of a later day is not there yet, and what is broken in it is told all the same: no files of the first day say both.</summary>
    private static bool HasBrokenLinesOfLater(EvidenceCase input)
    {
        if (input.Time is EvidenceCase.OfRecord or EvidenceCase.OfRecordAsDay)
        {
            return false;
        }

        var records = input.Records().ToList();
        var times = new OracleTime(input, records);
        return records.Any(record => record.IsBroken && times.Of(record) is { } time && DateOnly.FromDateTime(time) > EvidenceCase.AsOf);
    }

    /// <summary>Lines keep their numbers. A file of nothing but later records is not there yet.</summary>
    private static EvidenceCase WithoutLater(EvidenceCase input)
    {
        var records = input.Records().ToList();
        var times = new OracleTime(input, records);
        var files = records.GroupBy(record => record.File, record => times.Of(record) is { } time && !record.IsBroken && DateOnly.FromDateTime(time) > EvidenceCase.AsOf ? "" : record.Line);
        return input with { Files = [.. files.Where(file => file.Any(line => line.Length > 0)).Select(file => (file.Key, file.ToArray())), .. input.Files.Where(file => file.Lines.Length == 0)] };
    }

    private static string Picture(BoundWorkspace bound, EvidenceResults results) =>
        string.Join('\n', EvidencePicture.Results(bound, results).Select(Picture));

    private static string Picture(EvidenceResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Key} {result.Verdict} {result.Records} {result.Runs} {result.First:O} {result.Last:O} {result.StaleFrom:O} {result.IsAuditEvidence}\n")
        + string.Concat(result.Figures.Select(figure => $"  {figure.Expect} {figure.Value} {figure.Holds} {string.Join(' ', figure.Records)}\n"))
        + string.Concat(result.Problems.Select(problem => string.Create(CultureInfo.InvariantCulture, $"  {problem.Count} x {problem.What} {string.Join(' ', problem.First)}\n")));

    private static string Reasons(BoundWorkspace bound, EvidenceResults results) =>
        string.Join('\n', EvidencePicture.Results(bound, results).Select(result => $"{result.Reason} {string.Join(' ', result.Files)}"));

    private static string Verdicts(BoundWorkspace bound, EvidenceResults results) =>
        string.Join(' ', EvidencePicture.Results(bound, results).Select(result => result.Verdict));

    [GeneratedRegex(@"(within|fresh) (\d+) days")]
    private static partial Regex Window();
}
