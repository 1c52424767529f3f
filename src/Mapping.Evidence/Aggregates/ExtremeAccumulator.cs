using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary><c>min(FIELD)</c> and <c>max(FIELD)</c>, with the first record that holds the extreme.</summary>
internal sealed class ExtremeAccumulator(RecordTest? where, Measure measure, Comparison comparison, bool isMax) : WhereAccumulator(where)
{
    private decimal extreme;
    private RecordPosition position = RecordPosition.None;

    /// <summary>The extreme in billionths; where it has none, or there is no extreme yet, what no number lies inside of.</summary>
    private long bound = isMax ? long.MinValue : long.MaxValue;

    private bool IsEmpty => position == RecordPosition.None;

    public override ExactRatio? Exact => IsEmpty ? null : ExactRatio.Of(extreme);

    public override void Merge(Accumulator other)
    {
        var found = (ExtremeAccumulator)other;
        if (!found.IsEmpty)
        {
            Take(found.extreme, found.position);
        }
    }

    public override Figure Finish()
    {
        if (IsEmpty)
        {
            return new Figure(null, false);
        }

        var order = measure.Scaled(extreme).CompareTo(measure.Expected);
        var holds = Comparisons.Hold(comparison, order);
        return new Figure(measure.Show(extreme), holds)
        {
            Records = [position],
            IsFinal = !holds && IsPast(order),
        };
    }

    protected override Obstacle? Take(Record record, RecordPosition where, long ticks)
    {
        if (measure.TryRead(record, out var billionths) && (isMax ? billionths < bound : billionths > bound))
        {
            return null;
        }

        var obstacle = measure.Read(record, out var value);
        if (obstacle is null)
        {
            Take(value, where);
        }

        return obstacle;
    }

    /// <summary>A maximum only rises and a minimum only falls.</summary>
    private bool IsPast(int order) => comparison switch
    {
        Comparison.Equal => isMax ? order > 0 : order < 0,
        Comparison.Less or Comparison.LessOrEqual => isMax,
        Comparison.Greater or Comparison.GreaterOrEqual => !isMax,
        _ => false,
    };

    private void Take(decimal value, RecordPosition where)
    {
        var order = IsEmpty ? 1 : isMax ? value.CompareTo(extreme) : extreme.CompareTo(value);
        if (order > 0)
        {
            (extreme, position) = (value, where);
            bound = Billionths.TryOf(value, out var count) ? count : isMax ? long.MinValue : long.MaxValue;
        }
        else if (order == 0)
        {
            // 0.5 and 0.50 are one number; the text of the first record is shown.
            (extreme, position) = where < position ? (value, where) : (extreme, position);
        }
    }
}
