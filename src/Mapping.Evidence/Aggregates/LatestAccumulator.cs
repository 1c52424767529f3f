using Mapping.Compiler.Applicability;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// <c>latest(FIELD)</c>: the value in the newest record. Where several are equally new, the expectation must hold for each of them. So it must where one says only the
/// day and another one a time of that day: nobody can tell which is newer.
/// </summary>
internal sealed class LatestAccumulator(RecordTest? where, int slot, FieldTest test, Literal value, FieldUnit? unit) : WhereAccumulator(where)
{
    /// <summary>Of the records that say a time of day.</summary>
    private Newest? moment;

    /// <summary>Of those that say a day only.</summary>
    private Newest? day;

    public required MomentSpans Spans { get; init; }

    /// <summary>Where a record has its time.</summary>
    public required int TimeSlot { get; init; }

    public override void Merge(Accumulator other)
    {
        var latest = (LatestAccumulator)other;
        moment = Newer(moment, latest.moment);
        day = Newer(day, latest.day);
    }

    public override Figure Finish() => Decisive() is { } newest ? new Figure(newest.Figure, newest.Holds) { Records = [newest.Position] } : new Figure(null, false);

    protected override Obstacle? Take(Record record, RecordPosition where, long ticks)
    {
        var (from, through) = Spans.Of(record[TimeSlot], ticks);
        if (from < (from == through ? moment : day)?.From)
        {
            // An older record may still not be skipped silently.
            return test.ObstacleIn(record);
        }

        var truth = test.Evaluate(record);
        if (truth == Truth.Unknown)
        {
            return test.ObstacleIn(record);
        }

        var found = new Newest(from, through, truth == Truth.True, FigureReading.Of(record[slot], value, unit), where);
        (moment, day) = from == through ? (Newer(moment, found), day) : (moment, Newer(day, found));
        return null;
    }

    private Newest? Decisive() => (moment, day) switch
    {
        ({ } exact, { } open) when exact.From > open.Through => exact,
        ({ } exact, { } open) when exact.From < open.From => open,
        ({ } exact, { } open) => Worse(exact, open),
        _ => moment ?? day,
    };

    private static Newest? Newer(Newest? one, Newest? other) =>
        one is null || other is null ? one ?? other
        : one.From != other.From ? (one.From > other.From ? one : other)
        : Worse(one, other);

    /// <summary>By value where both hold or fail, so that the order of records never matters.</summary>
    private static Newest Worse(Newest one, Newest other) => one.Rank.CompareTo(other.Rank) < 0 ? one : other;

    /// <param name="From">The first moment at which it may have been.</param>
    /// <param name="Through">The last one.</param>
    /// <param name="Holds">Whether what is expected is so of it.</param>
    /// <param name="Figure">Its value.</param>
    /// <param name="Position">Where it stands.</param>
    private sealed record Newest(long From, long Through, bool Holds, FigureValue Figure, RecordPosition Position)
    {
        public (bool Holds, string Text, RecordPosition Position) Rank => (Holds, Figure.ToString() ?? "", Position);
    }
}
