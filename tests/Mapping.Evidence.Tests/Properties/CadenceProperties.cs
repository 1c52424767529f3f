using FsCheck;
using FsCheck.Xunit;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Aggregates;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>Periods of months, and what is without a record in them.</summary>
public sealed class CadenceProperties
{
    private static readonly DateOnly Start = new(2023, 1, 1);

    /// <summary>What runs on one day of each month, or on its last one where it does not have that day, is never late.</summary>
    [Property(MaxTest = 2000)]
    public void A_day_of_each_month_leaves_no_gap(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var (every, day) = (random.Next(1, 4), random.Next(25, 32));
        var asOf = Start.AddDays(400 + random.Next(1200));
        var periods = PeriodsOf(asOf, every);
        var runs = RunsUntil(asOf, every, day, random.Next(every));

        Assert.NotEmpty(periods);
        Assert.Empty(Of(runs).Gaps(periods));
    }

    /// <summary>One run that is left out is always seen, whatever the others stand for.</summary>
    [Property(MaxTest = 2000)]
    public void A_run_that_is_left_out_leaves_a_gap(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var day = random.Next(25, 32);
        var asOf = Start.AddDays(400 + random.Next(1200));
        var periods = PeriodsOf(asOf, 1);
        var runs = RunsUntil(asOf, 1, day, 0);
        var inside = runs.Where(run => run > periods[^2].Last && run <= periods[1].First).ToList();
        runs.Remove(inside[random.Next(inside.Count)]);

        Assert.NotEmpty(Of(runs).Gaps(periods));
    }

    /// <summary>No way of giving each day to one of the two periods that share it leaves fewer of them without a record.</summary>
    [Property(MaxTest = 2000)]
    public void Gaps_are_as_few_as_can_be(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var asOf = Start.AddDays(400 + random.Next(1200));
        var periods = PeriodsOf(asOf, random.Next(1, 3)).Take(10).ToList();
        var days = periods.SelectMany(period => new[] { period.Shared ?? period.Last, period.Last, period.First.AddDays(random.Next(20)) }).Where(_ => random.Next(3) == 0).ToHashSet();

        Assert.Equal(Fewest(periods, days), Of([.. days]).Gaps(periods).Count());
    }

    /// <summary>A property over periods that share no day would show nothing.</summary>
    [Fact]
    public void Periods_share_days_that_decide()
    {
        var asOf = Enumerable.Range(0, 400).Select(Start.AddDays(400).AddDays).ToList();

        Assert.True(asOf.Count(date => PeriodsOf(date, 1).Any(period => period.Shared is not null)) > 20);
        Assert.True(asOf.Count(date => Of(RunsUntil(date, 1, 31, 0)).Gaps(PeriodsOf(date, 1).Select(period => period with { Shared = null })).Any()) > 20);
    }

    private static int Fewest(List<CadencePeriod> periods, HashSet<DateOnly> days)
    {
        var shared = periods.Where(period => period.Shared is { } day && days.Contains(day)).ToList();
        return Enumerable.Range(0, 1 << shared.Count).Min(choice =>
        {
            var later = shared.Where((_, index) => (choice & (1 << index)) != 0).ToHashSet();
            var moved = later.Select(period => period.Shared!.Value).ToHashSet();
            return periods.Count(period => !later.Contains(period) && !days.Any(day => day >= period.First && day <= period.Last && !moved.Contains(day)));
        });
    }

    private static List<CadencePeriod> PeriodsOf(DateOnly asOf, int months) =>
        [.. new CadenceSymbol(new Duration(months, TimeUnit.Month), 0, "", null!).PeriodsOf(asOf, new Duration(12, TimeUnit.Month).Before(asOf).AddDays(1))];

    private static PacedRecords Of(List<DateOnly> days) => new(null, PacedRecords.InOrder(days.Select(day => day.DayNumber)));

    private static List<DateOnly> RunsUntil(DateOnly asOf, int every, int day, int offset) =>
    [
        .. Enumerable.Range(0, 80).Select(count => Start.AddMonths((count * every) + offset)).Select(month => month.AddDays(Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)) - 1))
            .Where(run => run < asOf),
    ];
}
