using Mapping.Compiler.Applicability;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Filters;

/// <summary>
/// Whether some element of a list satisfies a test. An element that can't be judged leaves it open unless another one satisfies it; an empty
/// list has no such element, and of one that is not there nothing is known.
/// </summary>
/// <param name="list">Which list of the table.</param>
/// <param name="slot">A field of it, to name it by.</param>
/// <param name="test">The test of the element that the record shows.</param>
internal sealed class SomeElementTest(int list, int slot, RecordTest test) : RecordTest
{
    private readonly Obstacle absent = new(slot, "a list", IsMissing: true);

    public override Truth Evaluate(Record record)
    {
        var elements = record.Lists[list];
        var result = elements.IsKnown ? Truth.False : Truth.Unknown;
        for (var i = 0; i < elements.Count && result != Truth.True; i++)
        {
            elements.Show(record, i);
            var truth = test.Evaluate(record);
            result = truth > result ? truth : result;
        }

        elements.Hide(record);
        return result;
    }

    public override Obstacle? ObstacleIn(Record record)
    {
        if (Evaluate(record) != Truth.Unknown)
        {
            return null;
        }

        var elements = record.Lists[list];
        Obstacle? obstacle = null;
        for (var i = 0; i < elements.Count && obstacle is null; i++)
        {
            elements.Show(record, i);
            obstacle = test.ObstacleIn(record);
        }

        elements.Hide(record);
        return obstacle ?? absent;
    }
}
