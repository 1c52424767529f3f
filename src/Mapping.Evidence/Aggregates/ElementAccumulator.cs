using Mapping.Compiler.Applicability;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Aggregates;

/// <summary>Shows another accumulator each element of a list as if it were a record.</summary>
/// <param name="list">Which list of the table.</param>
/// <param name="slot">The field of it that is taken.</param>
/// <param name="where">Which elements count; null for all.</param>
/// <param name="accumulator">Takes those.</param>
internal sealed class ElementAccumulator(int list, int slot, RecordTest? where, Accumulator accumulator) : Accumulator
{
    private readonly Accumulator accumulator = accumulator;
    private readonly Obstacle absent = new(slot, "a list", IsMissing: true);

    public override ExactRatio? Exact => accumulator.Exact;

    public override ExactRatio? Least => accumulator.Least;

    public override IEnumerable<GroupDoubt> Doubts => accumulator.Doubts;

    public override long Weight => accumulator.Weight;

    public override Obstacle? Add(Record record, RecordPosition position, long ticks)
    {
        var elements = record.Lists[list];
        Obstacle? obstacle = null;
        for (var i = 0; i < elements.Count; i++)
        {
            elements.Show(record, i);
            obstacle = accumulator.Add(record, position, ticks) is { } found ? obstacle ?? found : obstacle;
        }

        // Where what stands around the list leaves the record out, nobody asks for the list.
        elements.Blank(record);
        var isAsked = !elements.IsKnown && where?.Evaluate(record) != Truth.False;
        elements.Hide(record);
        return obstacle ?? (isAsked ? absent : null);
    }

    public override void Merge(Accumulator other) => accumulator.Merge(((ElementAccumulator)other).accumulator);

    public override Figure Finish() => accumulator.Finish();
}
