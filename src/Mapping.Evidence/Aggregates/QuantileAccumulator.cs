using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// <c>median(FIELD)</c>, the mean of the two in the middle of an even number, and <c>percentile(FIELD, P)</c>, the value at the nearest
/// rank. The verdict is always exact: it needs only how many values lie below, at and above the bound, and its neighbours. The
/// figure is exact up to a number of different values, then the verdict stays exact and the figure is near.
/// </summary>
internal sealed class QuantileAccumulator(RecordTest? where, Measure measure, Comparison comparison, decimal? percentile, int maxValues) : WhereAccumulator(where)
{
    private readonly RunningTotals totals = new();
    private readonly ValueCounts counts = new(maxValues);
    private long below;
    private long equal;
    private long above;
    private decimal nearestBelow = decimal.MinValue;
    private decimal nearestAbove = decimal.MaxValue;

    // The same of values that were read as billionths.
    private long quickBelow = long.MinValue;
    private long quickAbove = long.MaxValue;

    private long Count => below + equal + above;

    private decimal NearestBelow => quickBelow == long.MinValue ? nearestBelow : Math.Max(nearestBelow, Billionths.ToDecimal(quickBelow));

    private decimal NearestAbove => quickAbove == long.MaxValue ? nearestAbove : Math.Min(nearestAbove, Billionths.ToDecimal(quickAbove));

    public override long Weight => counts.Weight;

    public override IEnumerable<GroupDoubt> Doubts => totals.DoubtsOf(measure.Slot);

    public override void Merge(Accumulator other)
    {
        var quantile = (QuantileAccumulator)other;
        below += quantile.below;
        equal += quantile.equal;
        above += quantile.above;
        nearestBelow = Math.Max(NearestBelow, quantile.NearestBelow);
        nearestAbove = Math.Min(NearestAbove, quantile.NearestAbove);
        counts.Merge(quantile.counts);
        totals.Merge(quantile.totals);
    }

    public override Figure Finish()
    {
        if (Count == 0)
        {
            return new Figure(null, false);
        }

        var (low, high) = Ranks();
        var lower = ValueAt(low);
        var upper = high == low ? lower : ValueAt(high);
        var (lowSide, highSide) = (SideOf(low), SideOf(high));

        // Where the two middle values lie on different sides they are the neighbours of the bound, which are known exactly.
        var pair = default(ExactSum);
        pair.Add(lower);
        pair.Add(upper);
        var order = lowSide == highSide ? lowSide : pair.CompareTo(measure.Expected, 2);
        var isNear = !counts.IsExact && lowSide == highSide && lowSide != 0;
        return new Figure(measure.Show(pair.DividedBy(2), isNear), Comparisons.Hold(comparison, order));
    }

    protected override Obstacle? Take(Record record, RecordPosition position, long ticks)
    {
        totals.Note(record, position);
        if (measure.TryRead(record, out var billionths))
        {
            Count1(billionths);
            return null;
        }

        var obstacle = measure.Read(record, out var value);
        if (obstacle is null)
        {
            Count1(value);
        }

        return obstacle;
    }

    private void Count1(long billionths)
    {
        counts.Add(billionths, 1);
        if (billionths < measure.ExpectedCount)
        {
            below++;
            quickBelow = Math.Max(quickBelow, billionths);
        }
        else if (billionths > measure.ExpectedCount)
        {
            above++;
            quickAbove = Math.Min(quickAbove, billionths);
        }
        else
        {
            equal++;
        }
    }

    private void Count1(decimal value)
    {
        counts.Add(value, 1);
        switch (value.CompareTo(measure.Expected))
        {
            case < 0:
                below++;
                nearestBelow = Math.Max(nearestBelow, value);
                break;
            case 0:
                equal++;
                break;
            default:
                above++;
                nearestAbove = Math.Min(nearestAbove, value);
                break;
        }
    }

    /// <summary>From 1; twice the same but for the median of an even number.</summary>
    private (long Low, long High) Ranks()
    {
        if (percentile is not { } percent)
        {
            return ((Count + 1) / 2, (Count / 2) + 1);
        }

        var rank = Math.Max(1, (long)Math.Ceiling(percent * Count / 100));
        return (rank, rank);
    }

    private int SideOf(long rank) => rank <= below ? -1 : rank <= below + equal ? 0 : 1;

    private decimal ValueAt(long rank) => SideOf(rank) switch
    {
        0 => measure.Expected,
        < 0 when rank == below => NearestBelow,
        > 0 when rank == below + equal + 1 => NearestAbove,
        < 0 => Math.Min(counts.ValueAt(rank), NearestBelow),
        _ => Math.Max(counts.ValueAt(rank), NearestAbove),
    };
}
