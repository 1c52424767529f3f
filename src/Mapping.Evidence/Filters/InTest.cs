using Mapping.Compiler.Applicability;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Filters;

/// <summary>One of several values. Where these are of several types, one that fits decides.</summary>
internal sealed class InTest(RecordTest[] equalities) : RecordTest
{
    public override Truth Evaluate(Record record)
    {
        var result = Truth.Unknown;
        foreach (var equality in equalities)
        {
            var truth = equality.Evaluate(record);
            if (truth == Truth.True)
            {
                return Truth.True;
            }

            result = truth == Truth.False ? Truth.False : result;
        }

        return result;
    }

    public override Obstacle? ObstacleIn(Record record) =>
        Evaluate(record) == Truth.Unknown ? equalities.FirstOrDefault()?.ObstacleIn(record) : null;
}
