using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// A figure divided by another one, such as <c>sum(fails) / sum(attempts)</c>. Both are exact, and so is how the ratio compares. Where there is
/// nothing to divide by, there is no ratio.
/// </summary>
internal sealed class RatioAccumulator : Accumulator
{
    private readonly RatioSide dividend;
    private readonly RatioSide divisor;
    private readonly Comparison comparison;
    private readonly FigureUnit unit;
    private readonly ExactRatio expected;
    private readonly FirstFew<RecordPosition> hits = new();
    private readonly FirstFew<RecordPosition> misses = new();

    /// <param name="divided">What is divided.</param>
    /// <param name="by">By what.</param>
    /// <param name="expectation">How the ratio is bound.</param>
    /// <param name="tests">How records are read.</param>
    public RatioAccumulator(Aggregation divided, Aggregation by, Expectation expectation, TestCompiler tests)
    {
        dividend = RatioSide.Of(divided, by, expectation.Value, isDivisor: false, tests);
        divisor = RatioSide.Of(by, divided, expectation.Value, isDivisor: true, tests);
        comparison = expectation.Comparison;
        unit = expectation.Value is PercentLiteral ? FigureUnit.Percent : FigureUnit.None;
        expected = ExactRatio.Of(LiteralNumber.Of(expectation.Value));
    }

    public override Obstacle? Add(Record record, RecordPosition position, long ticks)
    {
        var obstacle = dividend.Accumulator.Add(record, position, ticks);
        obstacle = divisor.Accumulator.Add(record, position, ticks) is { } other ? obstacle ?? other : obstacle;
        if (obstacle is null && (hits.Wants(position) || misses.Wants(position)))
        {
            Note(record, position);
        }

        return obstacle;
    }

    public override void Merge(Accumulator other)
    {
        var ratio = (RatioAccumulator)other;
        dividend.Accumulator.Merge(ratio.dividend.Accumulator);
        divisor.Accumulator.Merge(ratio.divisor.Accumulator);
        hits.Merge(ratio.hits);
        misses.Merge(ratio.misses);
    }

    public override Figure Finish()
    {
        if (divisor.Accumulator.Exact is not { IsZero: false } by)
        {
            return new Figure(null, false) { Lack = Lack.OfDivisor };
        }

        if (dividend.Accumulator.Exact is not { } divided)
        {
            return new Figure(null, false);
        }

        var ratio = divided.DividedBy(by);
        var order = ratio.CompareTo(expected);
        var holds = Comparisons.Hold(comparison, order);
        return new Figure(new NumberFigure(ratio.ToDecimal(), unit) { Quotient = new Quotient(divided.ToDecimal(), by.ToDecimal()) }, holds)
        {
            Records = holds ? [] : Extremes() is { Count: > 0 } extremes ? extremes : (UpperBounds.IsPassed(comparison, order) ? hits : misses).Places,
            IsOfNothing = dividend.Accumulator.Finish().IsOfNothing,
        };
    }

    /// <summary>Of the largest and the smallest value one record each decides.</summary>
    private List<RecordPosition> Extremes() =>
        [.. new[] { dividend.Accumulator, divisor.Accumulator }.OfType<ExtremeAccumulator>().SelectMany(extreme => extreme.Finish().Records).Distinct()];

    /// <summary>A ratio is too large for the records that bring something to divide, and too small for those that bring less than what it is divided by.</summary>
    private void Note(Record record, RecordPosition position)
    {
        var (above, below) = (dividend.WeightOf(record), divisor.WeightOf(record));
        if (above > 0)
        {
            hits.Add(position);
        }

        if (above < below)
        {
            misses.Add(position);
        }
    }
}
