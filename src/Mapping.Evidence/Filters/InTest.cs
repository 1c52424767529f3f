using Mapping.Compiler.Applicability;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Filters;

/// <summary>One of several values. Where these are of several types, one that fits decides.</summary>
internal sealed class InTest(int slot, FieldTest[] equalities) : RecordTest
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

        return result == Truth.False && NearestIn(record) is not null ? Truth.Unknown : result;
    }

    public override Obstacle? ObstacleIn(Record record) =>
        Evaluate(record) == Truth.Unknown ? (NearestIn(record) as FieldTest ?? equalities.FirstOrDefault())?.ObstacleIn(record) : null;

    /// <summary>A text that is none of the listed ones, but spelled almost like one.</summary>
    private TextTest? NearestIn(Record record)
    {
        foreach (var equality in equalities)
        {
            if (equality is TextTest text && text.IsNear(record[slot]))
            {
                return text;
            }
        }

        return null;
    }
}
