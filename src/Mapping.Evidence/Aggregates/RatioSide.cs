using Mapping.Compiler.Applicability;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Aggregates;

/// <summary>What is divided in a ratio, or what it is divided by.</summary>
/// <param name="figure">The figure.</param>
/// <param name="where">Over which records; null for all.</param>
/// <param name="measure">Reads its values; null where records are counted.</param>
/// <param name="slot">The field that it is of; -1 where it is of none.</param>
internal sealed class RatioSide(Aggregation figure, RecordTest? where, Measure? measure, int slot)
{
    /// <summary>What one record brings, asked only of those that are named.</summary>
    public decimal WeightOf(Record record) => where is not null && where.Evaluate(record) != Truth.True ? 0
        : measure is null ? 1
        : measure.Read(record, out var value) is null ? value : 0;

    /// <param name="figure">What it computes.</param>
    /// <param name="other">What stands on the other side.</param>
    /// <param name="value">What the ratio is compared with.</param>
    /// <param name="isDivisor">Whether it is what is divided by.</param>
    /// <param name="tests">How records are read.</param>
    public static RatioSide Of(Aggregation figure, Aggregation other, Literal value, bool isDivisor, TestCompiler tests)
    {
        var where = tests.CompileOptional(figure.Where);
        var measure = figure is { Aggregate: not Aggregate.Distinct, Field: { } field } ? Measure.OfRatio(field, other, value, isDivisor, tests) : null;
        return new RatioSide(figure, where, measure, figure.Field is { } of ? tests.SlotOf(of) : -1);
    }

    /// <summary>Computes the figure. The bound is one of the ratio, so that none of theirs is asked.</summary>
    public Accumulator NewAccumulator() => (figure.Aggregate, measure) switch
    {
        (Aggregate.Count, _) => new CountAccumulator(where, Comparison.GreaterOrEqual, 0),
        (Aggregate.Distinct, _) => new DistinctAccumulator(where, slot, Comparison.GreaterOrEqual, 0, DistinctAccumulator.MaxNamedOfGroup),
        (Aggregate.Sum, { } values) => new SumAccumulator(where, values, Comparison.GreaterOrEqual, isMean: false),
        (Aggregate.Mean, { } values) => new SumAccumulator(where, values, Comparison.GreaterOrEqual, isMean: true),
        (Aggregate.Min, { } values) => new ExtremeAccumulator(where, values, Comparison.GreaterOrEqual, isMax: false),
        (Aggregate.Max, { } values) => new ExtremeAccumulator(where, values, Comparison.GreaterOrEqual, isMax: true),
        _ => throw new InvalidOperationException($"{figure.Aggregate} is no part of a ratio."),
    };
}
