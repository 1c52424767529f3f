namespace Mapping.Evidence.Values;

/// <summary>
/// Tells which moment a clock of a zone means. Of a time that the clock shows twice the first is meant, as long as both lie on one day in
/// UTC; what else it shows twice, or never, is no moment. Not shared between threads.
/// </summary>
internal sealed class ZoneClock(TimeZoneInfo zone)
{
    /// <summary>The day read last, in time of the zone, if its clock was not put forward or back around it; the offset is that of all of it.</summary>
    private long day = -1;
    private long offset;

    /// <summary>Ticks, UTC; -1 where no moment is meant.</summary>
    public long ToUtc(long local)
    {
        var start = local - (local % TimeSpan.TicksPerDay);
        if (start == day)
        {
            return Within(local - offset);
        }

        // No clock runs a day ahead or behind: both moments lie outside of the day, wherever the zone is.
        var before = OffsetAt(start - TimeSpan.TicksPerDay);
        var after = OffsetAt(start + (2 * TimeSpan.TicksPerDay));
        if (before != after)
        {
            return ByCandidates(local, before, after);
        }

        (day, offset) = (start, before);
        return Within(local - offset);
    }

    /// <summary>Ticks, UTC; -1 where no moment is meant, or it can't be told which of two.</summary>
    public long ToUtcExactly(long local)
    {
        var start = local - (local % TimeSpan.TicksPerDay);
        var (before, after) = (OffsetAt(start - TimeSpan.TicksPerDay), OffsetAt(start + (2 * TimeSpan.TicksPerDay)));
        var isTwice = before != after && OffsetAt(local - before) == before && OffsetAt(local - after) == after;
        return isTwice ? -1 : ToUtc(local);
    }

    /// <summary>Whether the clock shows the time at all, if only twice.</summary>
    public bool Shows(long local)
    {
        var start = local - (local % TimeSpan.TicksPerDay);
        var (before, after) = (OffsetAt(start - TimeSpan.TicksPerDay), OffsetAt(start + (2 * TimeSpan.TicksPerDay)));
        return OffsetAt(local - before) == before || OffsetAt(local - after) == after;
    }

    private long ByCandidates(long local, long before, long after)
    {
        var (first, second) = (local - before, local - after);
        return (OffsetAt(first) == before, OffsetAt(second) == after) switch
        {
            (true, true) => first / TimeSpan.TicksPerDay == second / TimeSpan.TicksPerDay ? first : -1,
            (true, false) => first,
            (false, true) => second,
            _ => -1,
        };
    }

    private long OffsetAt(long utc) => zone.GetUtcOffset(new DateTime(Within(utc), DateTimeKind.Utc)).Ticks;

    private static long Within(long ticks) => Math.Clamp(ticks, 0, DateTime.MaxValue.Ticks);
}
