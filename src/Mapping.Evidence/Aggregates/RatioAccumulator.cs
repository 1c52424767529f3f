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
    private readonly RatioSide dividing;
    private readonly RatioSide by;
    private readonly Accumulator dividend;
    private readonly Accumulator divisor;
    private readonly Comparison comparison;
    private readonly FigureUnit unit;
    private readonly ExactRatio expected;
    private readonly FirstFew<RecordPosition> hits = new();
    private readonly FirstFew<RecordPosition> misses = new();

    /// <param name="dividing">What is divided.</param>
    /// <param name="by">By what.</param>
    /// <param name="expectation">How the ratio is bound.</param>
    public RatioAccumulator(RatioSide dividing, RatioSide by, Expectation expectation)
    {
        (this.dividing, this.by) = (dividing, by);
        (dividend, divisor) = (dividing.NewAccumulator(), by.NewAccumulator());
        comparison = expectation.Comparison;
        unit = expectation.Value is PercentLiteral ? FigureUnit.Percent : FigureUnit.None;
        expected = ExactRatio.Of(LiteralNumber.Of(expectation.Value));
    }

    public override long Weight => dividend.Weight + divisor.Weight;

    public override IEnumerable<GroupDoubt> Doubts => NearValues().Concat(new[] { dividend, divisor }.OfType<SumAccumulator>().SelectMany(side => side.Doubts));

    /// <summary>The ratio lies between the least that may be divided, by the most, and the most by the least.</summary>
    private IEnumerable<GroupDoubt> NearValues() =>
        dividend is { Exact: { } part, Least: { } least } && divisor is { Exact: { IsZero: false } whole, Least: { } smallest } && (part != least || whole != smallest)
        && Comparisons.IsOpen(comparison, least.DividedBy(whole).CompareTo(expected), part.DividedBy(smallest).CompareTo(expected))
            ? new[] { dividend, divisor }.OfType<DistinctAccumulator>().SelectMany(side => side.NearValues())
            : [];

    public override Obstacle? Add(Record record, RecordPosition position, long ticks)
    {
        var obstacle = dividend.Add(record, position, ticks);
        obstacle = divisor.Add(record, position, ticks) is { } other ? obstacle ?? other : obstacle;
        if (obstacle is null && (hits.Wants(position) || misses.Wants(position)))
        {
            Note(record, position);
        }

        return obstacle;
    }

    public override void Merge(Accumulator other)
    {
        var ratio = (RatioAccumulator)other;
        dividend.Merge(ratio.dividend);
        divisor.Merge(ratio.divisor);
        hits.Merge(ratio.hits);
        misses.Merge(ratio.misses);
    }

    public override Figure Finish()
    {
        if (divisor.Exact is not { IsZero: false } whole)
        {
            return new Figure(null, false) { Lack = Lack.OfDivisor };
        }

        if (dividend.Exact is not { } part)
        {
            return new Figure(null, false);
        }

        var ratio = part.DividedBy(whole);
        var order = ratio.CompareTo(expected);
        var holds = Comparisons.Hold(comparison, order);
        return new Figure(new NumberFigure(ratio.ToDecimal(), unit) { Quotient = new Quotient(part.ToDecimal(), whole.ToDecimal()) }, holds)
        {
            Records = holds ? [] : Extremes() is { Count: > 0 } extremes ? extremes : (UpperBounds.IsPassed(comparison, order) ? hits : misses).Places,
            IsOfNothing = dividend.Finish().IsOfNothing,
        };
    }

    /// <summary>Of the largest and the smallest value one record each decides.</summary>
    private List<RecordPosition> Extremes() =>
        [.. new[] { dividend, divisor }.OfType<ExtremeAccumulator>().SelectMany(extreme => extreme.Finish().Records).Distinct()];

    /// <summary>A ratio is too large for the records that bring something to divide, and too small for those that bring less than what it is divided by.</summary>
    private void Note(Record record, RecordPosition position)
    {
        var (above, below) = (dividing.WeightOf(record), by.WeightOf(record));
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
