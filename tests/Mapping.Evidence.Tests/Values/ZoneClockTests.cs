using Mapping.Evidence.Values;

namespace Mapping.Evidence.Tests.Values;

/// <summary>A clock means the moment at which it shows a time, whatever it was asked before.</summary>
public sealed class ZoneClockTests
{
    private const long Step = 15 * TimeSpan.TicksPerMinute;

    /// <summary>Half an hour, two hours, three quarters beside UTC, over midnight, at midnight, not at all.</summary>
    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("America/New_York")]
    [InlineData("America/Santiago")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("Antarctica/Troll")]
    [InlineData("Pacific/Chatham")]
    [InlineData("Africa/Cairo")]
    [InlineData("Africa/Casablanca")]
    [InlineData("Asia/Kathmandu")]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Atlantic/Azores")]
    [InlineData("UTC")]
    public void Every_time_of_a_year_means_the_first_moment_at_which_the_clock_shows_it(string name)
    {
        Assert.True(FeedZones.Find(name) is not null, "install tzdata");
        var zone = FeedZones.Find(name)!;
        var (start, end) = (new DateTime(2026, 1, 1).Ticks, new DateTime(2027, 1, 1).Ticks);
        var shown = new Dictionary<long, List<long>>();
        for (var utc = start - TimeSpan.TicksPerDay; utc < end + TimeSpan.TicksPerDay; utc += Step)
        {
            var local = utc + zone.GetUtcOffset(new DateTime(utc, DateTimeKind.Utc)).Ticks;
            (shown.TryGetValue(local, out var moments) ? moments : shown[local] = []).Add(utc);
        }

        var clock = new ZoneClock(zone);
        for (var local = start; local < end; local += Step)
        {
            var expected = shown.GetValueOrDefault(local) switch
            {
                null => -1,
                [var only] => only,
                [var first, var second] when first / TimeSpan.TicksPerDay == second / TimeSpan.TicksPerDay => first,
                _ => -1,
            };
            Assert.Equal((expected, shown.ContainsKey(local)), (clock.ToUtc(local), clock.Shows(local)));
            Assert.Equal(expected, new ZoneClock(zone).ToUtc(local));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(TimeSpan.TicksPerDay)]
    public void The_ends_of_the_calendar_are_times_too(long fromEnd)
    {
        var clock = new ZoneClock(FeedZones.Find("Asia/Tokyo")!);

        Assert.InRange(clock.ToUtc(fromEnd), 0, TimeSpan.TicksPerDay);
        Assert.InRange(clock.ToUtc(DateTime.MaxValue.Ticks - fromEnd), 0, DateTime.MaxValue.Ticks);
    }

    /// <summary>Answers in a cache depend on what the machine knew of the clock.</summary>
    [Fact]
    public void Zones_with_other_clocks_differ_in_their_digest()
    {
        Assert.NotEqual(FeedZones.DigestOf("Europe/Berlin"), FeedZones.DigestOf("Europe/London"));
        Assert.Equal(FeedZones.DigestOf("Europe/Berlin"), FeedZones.DigestOf("Europe/Berlin"));
        Assert.Null(FeedZones.DigestOf(null));
        Assert.Null(FeedZones.DigestOf("Moon/Tycho"));
    }
}
