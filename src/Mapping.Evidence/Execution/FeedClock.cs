using Mapping.Evidence.Plans;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Execution;

/// <summary>Reads the times of a feed's records, and knows which of them have not come yet. Not shared between threads.</summary>
internal sealed class FeedClock
{
    /// <summary>How far the clocks of the world run ahead of UTC.</summary>
    private const long MostAhead = 14 * TimeSpan.TicksPerHour;

    private readonly MomentReader moments = new();
    private readonly int slot;
    private readonly TimeZoneInfo? zone;

    /// <summary>The first tick after the day of the reading; a later as-of date takes its place.</summary>
    private readonly long end;

    public FeedClock(FeedPlan plan, ScanFields fields)
    {
        slot = fields.TimeSlot;
        zone = FeedZones.Find(plan.Feed.Zone?.Name);
        end = (Math.Max(plan.AsOf.DayNumber, plan.Today.DayNumber) + 1L) * TimeSpan.TicksPerDay;
    }

    /// <summary>Ticks, UTC; -1 where the record has no time. A clock that may stand in the east is not taken to run ahead.</summary>
    public long TimeOf(Record record)
    {
        ref readonly var field = ref record[slot];
        if (!moments.TryRead(field, out var ticks))
        {
            return -1;
        }

        if (zone is not null && FieldReading.IsText(field) && TimeText.IsLocal(field.Bytes))
        {
            return FeedZones.ToUtc(ticks, zone);
        }

        return ticks < end || ticks - end >= MostAhead || !FieldReading.IsText(field) || TimeText.HasOffset(field.Bytes) ? ticks : end - 1;
    }

    public bool IsFuture(long ticks) => ticks >= end;
}
