using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// Computes one expectation over records in constant memory. The result depends on the records only, neither on their order nor on how
/// they were shared out: accumulators that saw a part each can be merged.
/// </summary>
internal abstract class Accumulator
{
    /// <summary>Takes a record that the rule judges.</summary>
    /// <returns>Null, or why the record can't be taken.</returns>
    public abstract Obstacle? Add(Record record, RecordPosition position, long ticks);

    /// <summary>Takes what another accumulator of the same expectation saw.</summary>
    public abstract void Merge(Accumulator other);

    public abstract Figure Finish();

    /// <summary>The same at the end of a day, where that matters.</summary>
    public virtual Figure FinishAt(DateOnly asOf) => Finish();

    /// <summary>The days after one at whose end it is another one, though nothing new comes.</summary>
    public virtual IEnumerable<DateOnly> TurnsAfter(DateOnly asOf) => [];

    /// <summary>The figure as it is, for a ratio; null where no record gave one, or it is of no aggregate that can be divided.</summary>
    public virtual ExactRatio? Exact => null;

    /// <summary>The least that the figure may be, where that can't be told for sure.</summary>
    public virtual ExactRatio? Least => Exact;

    /// <summary>How many values it keeps, where that grows with records. It is the same in whatever order and however shared out they came, and never falls.</summary>
    public virtual long Weight => 0;

    /// <summary>Takes a run that the rule means and that shows that somebody looked, whether or not there was anything to find.</summary>
    public virtual void AddRun(Record record, RecordPosition position)
    {
    }

    /// <summary>What of all records together can't be told.</summary>
    public virtual IEnumerable<GroupDoubt> Doubts => [];
}
