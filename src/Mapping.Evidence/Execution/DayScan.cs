using Mapping.Compiler.Applicability;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>What one rule has seen of one day: for the dates whose window holds that day, and for those that look back on it.</summary>
internal sealed class DayScan(DateOnly day, RulePlan plan, ScanFields fields, TestCompiler tests, KeyedBudget budget)
{
    public DateOnly Day { get; } = day;

    /// <summary>What the day adds to a window that holds it.</summary>
    public RuleScan Inside { get; } = new(plan, fields, tests, budget);

    /// <summary>How many of its records and runs the rule selects; they are older ones for a window that begins later.</summary>
    public long Older { get; private set; }

    /// <summary>The newest of these; -1 where there is none.</summary>
    public long NewestOlder { get; private set; } = -1;

    public void Take(Record record, Truth truth, long ticks, RecordPosition position)
    {
        if (truth == Truth.True && !record.IsIdle && (plan.CountsRuns || !record.IsSuite))
        {
            Older++;
            NewestOlder = Math.Max(NewestOlder, ticks);
        }

        Inside.TakeInside(record, truth, ticks, position);
    }

    public void Merge(DayScan other)
    {
        Older += other.Older;
        NewestOlder = Math.Max(NewestOlder, other.NewestOlder);
        Inside.Merge(other.Inside);
    }
}
