using Mapping.Compiler.Applicability;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// <c>latest(FIELD)</c>: the value in the newest record. Where several are equally new, the expectation must hold for each of them.
/// </summary>
internal sealed class LatestAccumulator(RecordTest? where, int slot, FieldTest test, Literal value, FieldUnit? unit) : WhereAccumulator(where)
{
    private long newest = -1;
    private bool holds;
    private FigureValue? figure;
    private RecordPosition position = RecordPosition.None;

    public override void Merge(Accumulator other)
    {
        var latest = (LatestAccumulator)other;
        if (latest.figure is not null)
        {
            Take(latest.newest, latest.holds, latest.figure, latest.position);
        }
    }

    public override Figure Finish() => figure is null ? new Figure(null, false) : new Figure(figure, holds) { Records = [position] };

    protected override Obstacle? Take(Record record, RecordPosition where, long ticks)
    {
        if (ticks < newest)
        {
            // An older record may still not be skipped silently.
            return test.ObstacleIn(record);
        }

        var truth = test.Evaluate(record);
        if (truth == Truth.Unknown)
        {
            return test.ObstacleIn(record);
        }

        Take(ticks, truth == Truth.True, FigureReading.Of(record[slot], value, unit), where);
        return null;
    }

    private void Take(long ticks, bool isHolding, FigureValue found, RecordPosition where)
    {
        if (ticks > newest || (ticks == newest && Rank(isHolding, found, where).CompareTo(Rank(holds, figure, position)) < 0))
        {
            (newest, holds, figure, position) = (ticks, isHolding, found, where);
        }
    }

    /// <summary>The worse first, then by value, so that the order of records never matters.</summary>
    private static (bool Holds, string Text, RecordPosition Position) Rank(bool isHolding, FigureValue? found, RecordPosition where) =>
        (isHolding, found?.ToString() ?? "", where);
}
