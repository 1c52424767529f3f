using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Aggregates;

/// <summary><c>count()</c> and <c>count(where TEST)</c>.</summary>
internal sealed class CountAccumulator(RecordTest? where, Comparison comparison, decimal expected) : WhereAccumulator(where)
{
    private readonly bool hasWhere = where is not null;
    private readonly FirstFew<RecordPosition> first = new();
    private long count;

    public override ExactRatio? Exact => ExactRatio.Of(count);

    public override void Merge(Accumulator other)
    {
        var counted = (CountAccumulator)other;
        count += counted.count;
        first.Merge(counted.first);
    }

    public override Figure Finish()
    {
        var order = ((decimal)count).CompareTo(expected);
        var isPassed = UpperBounds.IsPassed(comparison, order);
        return new Figure(new NumberFigure(count), Comparisons.Hold(comparison, order))
        {
            Records = isPassed && hasWhere ? first.Places : [],
            IsFinal = isPassed,
        };
    }

    protected override Obstacle? Take(Record record, RecordPosition position, long ticks)
    {
        count++;
        if (hasWhere)
        {
            first.Add(position);
        }

        return null;
    }
}
