using Mapping.Evidence.Records;

namespace Mapping.Evidence.Values;

/// <summary>
/// In which time a moment lies: a date without a time of day is any moment of that day, so that what is of the same day is neither before nor after it. Not shared
/// between threads.
/// </summary>
/// <param name="format">How times are written; null where they say it themselves.</param>
/// <param name="zone">Whose day it is; null where that is not known.</param>
internal sealed class MomentSpans(FormattedTime? format, TimeZoneInfo? zone)
{
    private readonly ZoneClock? clock = zone is null ? null : new ZoneClock(zone);

    /// <param name="field">What holds the moment.</param>
    /// <param name="ticks">How it is read: ticks, UTC, of a date its first one; -1 where it is none.</param>
    public (long From, long Through) Of(in FieldValue field, long ticks)
    {
        if (ticks < 0 || !(format?.IsDay(field) ?? FieldReading.IsDay(field)))
        {
            return (ticks, ticks);
        }

        // A day that a clock leaves out, or begins twice, is as near to that of UTC as can be told.
        var (from, end) = (clock?.ToUtc(ticks) ?? ticks, clock?.ToUtc(ticks + TimeSpan.TicksPerDay) ?? ticks + TimeSpan.TicksPerDay);
        return (from < 0 ? ticks : from, (end < 0 ? ticks + TimeSpan.TicksPerDay : end) - 1);
    }
}
