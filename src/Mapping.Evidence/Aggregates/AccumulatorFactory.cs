using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>Makes the accumulator of an expectation.</summary>
internal static class AccumulatorFactory
{
    public static Accumulator Create(Expectation expectation, TestCompiler tests)
    {
        var figure = expectation.Figure;
        if (expectation.Divisor is { } divisor)
        {
            return new RatioAccumulator(figure, divisor, expectation, tests);
        }

        var ofElements = new[] { figure.Field, figure.Subtrahend }.OfType<FieldPath>().FirstOrDefault(field => tests.ListOf(field) >= 0);
        if (ofElements is null)
        {
            return Create(expectation, tests.CompileOptional(figure.Where), tests);
        }

        var where = tests.CompileOfElement(figure.Where);
        return new ElementAccumulator(tests.ListOf(ofElements), tests.SlotOf(ofElements), where, Create(expectation, where, tests));
    }

    private static Accumulator Create(Expectation expectation, RecordTest? where, TestCompiler tests)
    {
        var figure = expectation.Figure;
        var (comparison, value) = (expectation.Comparison, expectation.Value);
        var slot = figure.Field is { } field ? tests.SlotOf(field) : -1;
        return figure.Aggregate switch
        {
            Aggregate.Count => new CountAccumulator(where, comparison, LiteralNumber.Of(value)),
            Aggregate.Share when where is not null => new ShareAccumulator(where, comparison, LiteralNumber.Of(value)),
            Aggregate.Distinct => new DistinctAccumulator(where, slot, comparison, LiteralNumber.Of(value)),
            Aggregate.Latest when figure.Field is { } of => new LatestAccumulator(where, slot, tests.Compile(of, comparison, value), value, tests.UnitOf(of)),
            Aggregate.Min => new ExtremeAccumulator(where, Measured(), comparison, isMax: false),
            Aggregate.Max => new ExtremeAccumulator(where, Measured(), comparison, isMax: true),
            Aggregate.Sum => new SumAccumulator(where, Measured(), comparison, isMean: false),
            Aggregate.Mean => new SumAccumulator(where, Measured(), comparison, isMean: true),
            Aggregate.Median => new QuantileAccumulator(where, Measured(), comparison, percentile: null),
            Aggregate.Percentile => new QuantileAccumulator(where, Measured(), comparison, figure.Percentile ?? 50),
            _ => throw new InvalidOperationException($"{expectation.Text} was not bound."),
        };

        Measure Measured() => figure is { Field: { } minuend, Subtrahend: { } subtrahend } ? new Measure(minuend, subtrahend, value, tests)
            : figure.Field is { } measured ? new Measure(measured, value, tests)
            : throw new InvalidOperationException($"{expectation.Text} was not bound.");
    }
}
