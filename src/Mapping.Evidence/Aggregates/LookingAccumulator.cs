using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// Notes for another accumulator whether there was an element to look at: where each list that it looks into is empty, what it finds none of was looked
/// for nowhere.
/// </summary>
/// <param name="list">Which list of the table.</param>
/// <param name="accumulator">Computes the expectation.</param>
internal sealed class LookingAccumulator(int list, Accumulator accumulator) : Accumulator
{
    private readonly Accumulator accumulator = accumulator;
    private bool hasEmpty;
    private bool hasElement;

    public override ExactRatio? Exact => accumulator.Exact;

    public override ExactRatio? Least => accumulator.Least;

    public override IEnumerable<GroupDoubt> Doubts => accumulator.Doubts;

    public override long Weight => accumulator.Weight;

    public override Obstacle? Add(Record record, RecordPosition position, long ticks)
    {
        var elements = record.Lists[list];
        hasElement |= elements.Count > 0;
        hasEmpty |= elements is { IsKnown: true, Count: 0 };
        return accumulator.Add(record, position, ticks);
    }

    public override void Merge(Accumulator other)
    {
        var looking = (LookingAccumulator)other;
        hasElement |= looking.hasElement;
        hasEmpty |= looking.hasEmpty;
        accumulator.Merge(looking.accumulator);
    }

    public override Figure Finish()
    {
        var figure = accumulator.Finish();
        return hasEmpty && !hasElement && figure.Value is not null ? figure with { IsOfNothing = true, Lack = Lack.OfElements } : figure;
    }
}
