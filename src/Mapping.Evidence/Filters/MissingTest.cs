using Mapping.Compiler.Applicability;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Filters;

/// <summary><c>FIELD is missing</c>: the one test that an absent field can satisfy.</summary>
internal sealed class MissingTest(int slot) : RecordTest
{
    public override Truth Evaluate(Record record) => record[slot].Kind == FieldKind.Missing ? Truth.True : Truth.False;

    public override Obstacle? ObstacleIn(Record record) => null;
}
