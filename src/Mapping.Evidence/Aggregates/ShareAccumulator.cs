using Mapping.Compiler.Applicability;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Aggregates;

/// <summary><c>share(where TEST)</c>: the part of the records judged that satisfies the test.</summary>
internal sealed class ShareAccumulator(RecordTest where, Comparison comparison, decimal expected) : Accumulator
{
    private readonly FirstFew<RecordPosition> hits = new();
    private readonly FirstFew<RecordPosition> misses = new();
    private long count;
    private long total;

    public override Obstacle? Add(Record record, RecordPosition position, long ticks)
    {
        var truth = where.Evaluate(record);
        if (truth == Truth.Unknown)
        {
            return where.ObstacleIn(record);
        }

        total++;
        count += truth == Truth.True ? 1 : 0;
        (truth == Truth.True ? hits : misses).Add(position);
        return null;
    }

    public override void Merge(Accumulator other)
    {
        var share = (ShareAccumulator)other;
        count += share.count;
        total += share.total;
        hits.Merge(share.hits);
        misses.Merge(share.misses);
    }

    public override Figure Finish()
    {
        if (total == 0)
        {
            return new Figure(null, false);
        }

        // Multiplied out, so that a share such as one third is compared exactly.
        var order = ((decimal)count).CompareTo(expected * total);
        var holds = Comparisons.Hold(comparison, order);
        return new Figure(new NumberFigure((decimal)count / total, FigureUnit.Percent), holds)
        {
            Records = holds ? [] : (UpperBounds.IsPassed(comparison, order) ? hits : misses).Places,
        };
    }
}
