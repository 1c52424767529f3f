using Mapping.Compiler.Applicability;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Aggregates;

/// <summary>An accumulator of the records that satisfy the expectation's own <c>where</c>.</summary>
internal abstract class WhereAccumulator(RecordTest? where) : Accumulator
{
    public override Obstacle? Add(Record record, RecordPosition position, long ticks) => where?.Evaluate(record) switch
    {
        null or Truth.True => Take(record, position, ticks),
        Truth.False => null,
        _ => where.ObstacleIn(record),
    };

    protected abstract Obstacle? Take(Record record, RecordPosition position, long ticks);
}
