using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Values;

/// <summary>
/// Reads moments that are compared with each other to the second, so that it counts whose clock has written them: a time that a clock shows
/// twice is none of them. Not shared between threads.
/// </summary>
internal sealed class ExactMoments
{
    private readonly bool hasZone;

    /// <summary>Null where there is no zone, or the machine does not know it.</summary>
    private readonly ZoneClock? clock;

    public ExactMoments(FeedSymbol feed)
    {
        hasZone = feed.Zone is not null;
        clock = feed.Zone is { } zone && FeedZones.Find(zone.Name) is { } known ? new ZoneClock(known) : null;
    }

    /// <summary>How times are written; null where they say it themselves.</summary>
    public FormattedTime? Format { get; init; }

    /// <summary>Whether a field holds a moment that is written as one; a number may be a moment as well.</summary>
    public static bool IsWritten(in FieldValue field) => FieldReading.IsText(field) && TimeText.TryParseIso(field.Bytes.Trim((byte)' '), out _);

    /// <param name="field">The field.</param>
    /// <param name="ticks">UTC; of a local time as if it were.</param>
    public MomentKind Read(in FieldValue field, out long ticks)
    {
        if (!(Format?.TryRead(field, out ticks) ?? FieldReading.TryTime(field, out ticks)) || TimeText.IsUnset(ticks))
        {
            return MomentKind.None;
        }

        if (!(Format?.IsLocal(field) ?? FieldReading.IsLocalTime(field)))
        {
            return IsDay(field) ? MomentKind.Day : MomentKind.Certain;
        }

        if (!hasZone)
        {
            return MomentKind.Local;
        }

        ticks = clock?.ToUtcExactly(ticks) ?? -1;
        return ticks < 0 ? MomentKind.None : MomentKind.Certain;
    }

    private bool IsDay(in FieldValue field) => Format?.IsDay(field) ?? FieldReading.IsDay(field);
}
