using Mapping.Compiler.Applicability;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Filters;

internal sealed class NotTest(RecordTest operand) : RecordTest
{
    public override Truth Evaluate(Record record) => operand.Evaluate(record) switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    public override Obstacle? ObstacleIn(Record record) => operand.ObstacleIn(record);
}
