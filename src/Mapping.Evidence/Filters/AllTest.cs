using Mapping.Compiler.Applicability;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Filters;

internal sealed class AllTest(RecordTest[] operands) : RecordTest
{
    public override Truth Evaluate(Record record)
    {
        var result = Truth.True;
        foreach (var operand in operands)
        {
            var truth = operand.Evaluate(record);
            if (truth == Truth.False)
            {
                return Truth.False;
            }

            result = truth < result ? truth : result;
        }

        return result;
    }

    public override Obstacle? ObstacleIn(Record record) => operands.Select(operand => operand.ObstacleIn(record)).FirstOrDefault(found => found is not null);
}
