using Mapping.Compiler.Symbols;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>When a partner of a record may be.</summary>
internal readonly struct MatchReach
{
    private readonly bool countsHours;

    public MatchReach(MatchSymbol match)
    {
        Direction = match.Direction;
        Length = match.AtMost is { } length ? (long)Math.Min((decimal)DateTime.MaxValue.Ticks, length.Amount * FieldUnits.SecondsOf(length.Unit) * TimeSpan.TicksPerSecond) : null;
        countsHours = match.AtMost is { Unit: < TimeUnit.Day };
    }

    /// <summary>Null where any time will do.</summary>
    public MatchDirection? Direction { get; }

    /// <summary>How far away it is at most, in ticks; null where that does not matter.</summary>
    public long? Length { get; }

    /// <summary>Whether times of which this is known can be compared with others of the same kind: days count no hours, and two feeds may mean two clocks where they name none.</summary>
    public bool CanCompare(MomentKind kind, bool areOfSameFeed) => kind switch
    {
        MomentKind.None => false,
        MomentKind.Day => !countsHours,
        MomentKind.Local => areOfSameFeed,
        MomentKind.Certain => true,
    };

    /// <summary>Whether a time is on the right side of another one, and near enough.</summary>
    /// <param name="ticks">The time of the record.</param>
    /// <param name="partner">The time of what may be its partner.</param>
    public bool Holds(long ticks, long partner)
    {
        var distance = Direction == MatchDirection.Before ? ticks - partner : partner - ticks;
        return distance >= 0 && distance <= (Length ?? long.MaxValue);
    }

    /// <summary>The day on which the time is over in which a partner may still come; null where that is never, or it lies before the record.</summary>
    public int? LastDay(long ticks) => Direction == MatchDirection.After && Length is { } length
        ? (int)(Math.Min(DateTime.MaxValue.Ticks, ticks + length) / TimeSpan.TicksPerDay)
        : null;
}
