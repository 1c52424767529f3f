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

    /// <summary>An operand whose answer is known is in nobody's way, even where a part of it could not be read.</summary>
    public override Obstacle? ObstacleIn(Record record) =>
        operands.FirstOrDefault(operand => operand.Evaluate(record) == Truth.Unknown)?.ObstacleIn(record);
}
