using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>Makes the accumulator of an expectation.</summary>
internal static class AccumulatorFactory
{
    /// <summary>Makes that of an expectation which asks for no match.</summary>
    public static Accumulator Create(Expectation expectation, TestCompiler tests) => expectation.Grouping is { } grouping
        ? new GroupedAccumulator(KeysOf(grouping, tests), expectation, MakerOfWork(expectation, tests))
        : MakerOfWork(expectation, tests)();

    /// <summary>One for each field by which a rule takes records together without naming the groups.</summary>
    public static GroupSpans[] SpansOf(EvidenceSymbol rule, TestCompiler tests) =>
    [
        .. rule.Expectations.Select(expectation => expectation.Grouping).OfType<Grouping>().Where(grouping => grouping.Names.IsEmpty)
            .DistinctBy(grouping => grouping.Field.ToString()).Select(grouping => new GroupSpans(KeysOf(grouping, tests))),
    ];

    /// <summary>One for each way in which a rule takes records together.</summary>
    public static GroupDays[] DaysOf(EvidenceSymbol rule, TestCompiler tests) =>
    [
        .. rule.Expectations.Select(expectation => expectation.Grouping).OfType<Grouping>()
            .DistinctBy(grouping => string.Join('\n', grouping.Names.Select(name => name.Value).Prepend(grouping.Field.ToString()))).Select(grouping => new GroupDays(KeysOf(grouping, tests))),
    ];

    /// <summary>Tells to which of the groups a record belongs.</summary>
    public static GroupKeys KeysOf(Grouping grouping, TestCompiler tests)
    {
        var slot = tests.SlotOf(grouping.Field);
        ImmutableArray<string> names = [.. grouping.Names.Select(name => name.Value)];
        return names.IsEmpty ? new AnyGroupKeys(slot) : new NamedGroupKeys(slot, names, tests.ReadsNear);
    }

    /// <summary>Where records may be test cases, those that were skipped are told apart.</summary>
    private static Func<Accumulator> MakerOfWork(Expectation expectation, TestCompiler tests)
    {
        var make = MakerOf(expectation, tests);
        if (!tests.MayReadTests)
        {
            return make;
        }

        var skipped = new SkippedTests(expectation, tests);
        return () => new WorkAccumulator(skipped, make);
    }

    /// <summary>What does not change from one accumulator to the next is worked out once: there may be one for each of many groups.</summary>
    private static Func<Accumulator> MakerOf(Expectation expectation, TestCompiler tests)
    {
        var figure = expectation.Figure;
        if (expectation.Divisor is { } divisor)
        {
            var dividing = RatioSide.Of(figure, divisor, expectation.Value, isDivisor: false, tests);
            var by = RatioSide.Of(divisor, figure, expectation.Value, isDivisor: true, tests);
            return () => new RatioAccumulator(dividing, by, expectation);
        }

        var ofElements = IsOfElements(figure.Field) ? figure.Field : IsOfElements(figure.Subtrahend) ? figure.Subtrahend : null;
        if (ofElements is null)
        {
            var makeOfRecords = MakerOf(expectation, tests.CompileOptional(figure.Where), tests);
            var looked = figure.Where is { } predicate && FieldsOf.Predicate(predicate).FirstOrDefault(IsOfElements) is { } field ? tests.ListOf(field) : -1;
            return looked < 0 ? makeOfRecords : () => new LookingAccumulator(looked, makeOfRecords());
        }

        var where = tests.CompileOfElement(figure.Where);
        var (list, slot, make) = (tests.ListOf(ofElements), tests.SlotOf(ofElements), MakerOf(expectation, where, tests));
        return () => new LookingAccumulator(list, new ElementAccumulator(list, slot, where, make()));

        bool IsOfElements(FieldPath? field) => field is not null && tests.ListOf(field) >= 0;
    }

    private static Func<Accumulator> MakerOf(Expectation expectation, RecordTest? where, TestCompiler tests)
    {
        var figure = expectation.Figure;
        var (comparison, value) = (expectation.Comparison, expectation.Value);
        var slot = figure.Field is { } field ? tests.SlotOf(field) : -1;
        var maxNamed = expectation.Grouping is null ? DistinctAccumulator.MaxNamed : DistinctAccumulator.MaxNamedOfGroup;
        var maxValues = expectation.Grouping is null ? ValueCounts.MaxValues : ValueCounts.MaxValuesOfGroup;
        return figure.Aggregate switch
        {
            Aggregate.Count => () => new CountAccumulator(where, comparison, LiteralNumber.Of(value)),
            Aggregate.Share when where is not null => () => new ShareAccumulator(where, comparison, LiteralNumber.Of(value)),
            Aggregate.Distinct => () => new DistinctAccumulator(where, slot, comparison, LiteralNumber.Of(value), maxNamed),
            Aggregate.Latest when figure.Field is { } of => OfLatest(of),
            Aggregate.Min => OfMeasure(measure => new ExtremeAccumulator(where, measure, comparison, isMax: false)),
            Aggregate.Max => OfMeasure(measure => new ExtremeAccumulator(where, measure, comparison, isMax: true)),
            Aggregate.Sum => OfMeasure(measure => new SumAccumulator(where, measure, comparison, isMean: false)),
            Aggregate.Mean => OfMeasure(measure => new SumAccumulator(where, measure, comparison, isMean: true)),
            Aggregate.Median => OfMeasure(measure => new QuantileAccumulator(where, measure, comparison, percentile: null, maxValues)),
            Aggregate.Percentile => OfMeasure(measure => new QuantileAccumulator(where, measure, comparison, figure.Percentile ?? 50, maxValues)),
            _ => throw new InvalidOperationException($"{expectation.Text} was not bound."),
        };

        Func<Accumulator> OfLatest(FieldPath of)
        {
            var (test, unit, spans) = (tests.Compile(of, comparison, value), tests.UnitOf(of), tests.SpansOfRecords());
            return () => new LatestAccumulator(where, slot, test, value, unit) { Spans = spans, TimeSlot = tests.TimeSlot };
        }

        Func<Accumulator> OfMeasure(Func<Measure, Accumulator> make)
        {
            var measure = figure is { Field: { } minuend, Subtrahend: { } subtrahend } ? new Measure(minuend, subtrahend, comparison, value, tests)
                : figure.Field is { } measured ? new Measure(measured, value, tests)
                : throw new InvalidOperationException($"{expectation.Text} was not bound.");
            return () => make(measure);
        }
    }
}
