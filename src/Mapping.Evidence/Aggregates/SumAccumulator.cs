using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Aggregates;

/// <summary><c>sum(FIELD)</c>, zero over no record, and <c>mean(FIELD)</c>, which then has no value.</summary>
internal sealed class SumAccumulator(RecordTest? where, Measure measure, Comparison comparison, bool isMean) : WhereAccumulator(where)
{
    private readonly RunningTotals totals = new();
    private ExactSum sum;
    private long count;

    public override ExactRatio? Exact => isMean && count == 0 ? null : sum.RatioTo(isMean ? count : 1);

    public override IEnumerable<GroupDoubt> Doubts => totals.DoubtsOf(measure.Slot);

    public override void Merge(Accumulator other)
    {
        var added = (SumAccumulator)other;
        sum.Add(added.sum);
        count += added.count;
        totals.Merge(added.totals);
    }

    public override Figure Finish()
    {
        if (isMean && count == 0)
        {
            return new Figure(null, false);
        }

        var divisor = isMean ? count : 1;
        return new Figure(
            measure.Show(sum.DividedBy(divisor)),
            Comparisons.Hold(comparison, sum.CompareTo(measure.Expected, divisor)))
        {
            IsOfNothing = count == 0,
        };
    }

    protected override Obstacle? Take(Record record, RecordPosition position, long ticks)
    {
        totals.Note(record, position);
        if (measure.TryRead(record, out var billionths))
        {
            sum.Add(billionths);
            count++;
            return null;
        }

        var obstacle = measure.Read(record, out var value);
        if (obstacle is null)
        {
            sum.Add(value);
            count++;
        }

        return obstacle;
    }
}
