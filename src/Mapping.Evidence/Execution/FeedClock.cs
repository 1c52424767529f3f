using System.Runtime.CompilerServices;
using Mapping.Compiler.Text;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Execution;

/// <summary>Reads the times of a feed's records, and knows which of them have not come yet. Not shared between threads.</summary>
internal sealed class FeedClock
{
    private readonly MomentReader moments = new();
    private readonly MomentSpans spans;
    private readonly int slot;

    /// <summary>How times are written; null where they say it themselves.</summary>
    private readonly FormattedTime? format;

    /// <summary>Whether the feed says whose clock it is that writes no offset; else it is that of UTC.</summary>
    private readonly bool hasZone;

    /// <summary>Null where there is no zone, or the machine does not know it.</summary>
    private readonly ZoneClock? clock;

    /// <summary>The first tick after the day of the reading; a later as-of date takes its place.</summary>
    private readonly long end;

    public FeedClock(FeedPlan plan, ScanFields fields)
    {
        slot = fields.TimeSlot;
        format = fields.Format;
        spans = new MomentSpans(format, fields.Zone);
        hasZone = plan.Feed.Zone is not null;
        clock = fields.Zone is { } zone ? new ZoneClock(zone) : null;
        end = (Math.Max(plan.AsOf.DayNumber, plan.Today.DayNumber) + 1L) * TimeSpan.TicksPerDay;
    }

    /// <summary>Ticks, UTC; -1 where the record has no time. A clock that may stand in the east is not taken to run ahead.</summary>
    public long TimeOf(Record record) => TimeOf(record[slot]);

    /// <summary>The same of what a field holds.</summary>
    public long TimeOf(in FieldValue field)
    {
        var ticks = MomentOf(field);
        return ticks < end || hasZone || ticks - end >= WorldTime.MostAhead.Ticks || IsCertain(field) ? ticks : end - 1;
    }

    /// <summary>Whether it says itself whose clock it is.</summary>
    private bool IsCertain(in FieldValue field) => format is null && (!FieldReading.IsText(field) || TimeText.HasOffset(field.Bytes));

    /// <summary>The same as it is written, without regard to where clocks may stand that the feed does not name.</summary>
    public long MomentOf(Record record) => MomentOf(record[slot]);

    public bool IsFuture(long ticks) => ticks >= end;

    /// <summary>In which time a record lies that was read as a moment: a date says only the day.</summary>
    public (long From, long Through) SpanOf(Record record, long ticks) => spans.Of(record[slot], ticks);

    /// <summary>The same of what a field holds.</summary>
    public (long From, long Through) SpanOf(in FieldValue field, long ticks) => spans.Of(field, ticks);

    /// <summary>What a field says as it is written; -1 where that is no time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long MomentOf(in FieldValue field)
    {
        if (format is not null)
        {
            return FormattedMomentOf(field, format);
        }

        if (!moments.TryRead(field, out var ticks) || TimeText.IsUnset(ticks))
        {
            return -1;
        }

        return hasZone && FieldReading.IsLocalTime(field) ? clock?.ToUtc(ticks) ?? -1 : ticks;
    }

    private long FormattedMomentOf(in FieldValue field, FormattedTime written) =>
        !written.TryRead(field, out var ticks) || TimeText.IsUnset(ticks) ? -1
        : hasZone && written.IsLocal(field) ? clock?.ToUtc(ticks) ?? -1
        : ticks;
}
