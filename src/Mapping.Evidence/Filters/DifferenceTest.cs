using Mapping.Compiler.Applicability;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Filters;

/// <summary>Compares the difference of two fields of a record with a value.</summary>
internal sealed class DifferenceTest(FieldDifference difference, Comparison comparison, Literal value) : RecordTest
{
    private readonly decimal expected = LiteralNumber.Of(value);

    public override Truth Evaluate(Record record) => difference.Read(record, out var found) is not null ? Truth.Unknown
        : Comparisons.Hold(comparison, found.CompareTo(expected)) ? Truth.True
        : Truth.False;

    public override Obstacle? ObstacleIn(Record record) => difference.Read(record, out _);
}
