using Mapping.Compiler.Applicability;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Filters;

/// <summary>Compares two fields of a record.</summary>
internal sealed class FieldsTest(FieldPair pair, Comparison comparison, bool ignoresCase) : RecordTest
{
    private readonly bool isOrdered = comparison is not (Comparison.Equal or Comparison.NotEqual);

    public override Truth Evaluate(Record record) => pair.Compare(record, isOrdered, ignoresCase, out var order) is not null ? Truth.Unknown
        : Comparisons.Hold(comparison, order) ? Truth.True
        : Truth.False;

    public override Obstacle? ObstacleIn(Record record) => pair.Compare(record, isOrdered, ignoresCase, out _);
}
