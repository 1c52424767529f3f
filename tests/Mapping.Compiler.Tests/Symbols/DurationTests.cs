using FsCheck.Xunit;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Tests.Symbols;

/// <summary>Which dates a window holds, and when one falls out of it.</summary>
public sealed class DurationTests
{
    private static readonly TimeUnit[] Units = Enum.GetValues<TimeUnit>();

    /// <summary>The calendar ends, and windows with it; these stay clear of both ends.</summary>
    private static readonly DateOnly Start = new(1600, 1, 1);

    [Theory]
    [InlineData(1, TimeUnit.Day, "2026-03-01", "2026-03-02")]
    [InlineData(30, TimeUnit.Day, "2026-03-01", "2026-03-31")]
    [InlineData(36, TimeUnit.Hour, "2026-03-01", "2026-03-03")]
    [InlineData(1, TimeUnit.Month, "2026-01-31", "2026-03-01")]
    [InlineData(1, TimeUnit.Month, "2026-02-28", "2026-03-28")]
    [InlineData(1, TimeUnit.Year, "2028-02-29", "2029-03-01")]
    [InlineData(12, TimeUnit.Month, "2026-05-01", "2027-05-01")]
    public void A_date_falls_out_of_a_window(int amount, TimeUnit unit, string date, string expected) =>
        Assert.Equal(Date(expected), new Duration(amount, unit).FirstEndWithout(Date(date)));

    [Theory]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-24", false)]
    public void A_window_of_two_days_is_the_two_dates_that_end_with_its_end(string date, bool expected) =>
        Assert.Equal(expected, new Duration(2, TimeUnit.Day).Contains(Date("2026-11-23"), Date(date)));

    [Property(MaxTest = 2000)]
    public void The_last_window_that_holds_a_date_ends_the_day_before(ushort day, byte amount, byte unit)
    {
        var date = Start.AddDays(day * 3);
        var duration = new Duration(amount + 1, Units[unit % Units.Length]);

        var end = duration.FirstEndWithout(date);

        Assert.True(duration.Contains(end.AddDays(-1), date));
        Assert.False(duration.Contains(end, date));
        Assert.False(duration.Contains(end.AddDays(1), date));
    }

    [Fact]
    public void The_calendar_ends() => Assert.Equal(DateOnly.MaxValue, new Duration(int.MaxValue, TimeUnit.Year).FirstEndWithout(Start));

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "O", System.Globalization.CultureInfo.InvariantCulture);
}
