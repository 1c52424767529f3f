using Mapping.Compiler.Applicability;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Filters;

/// <summary>A test of one field that must be there and of a type.</summary>
internal abstract class FieldTest(int slot, string expected) : RecordTest
{
    /// <summary>What the field must hold, for example <c>a number</c>.</summary>
    public string Expected { get; } = expected;

    public sealed override Truth Evaluate(Record record) => Evaluate(record[slot]);

    public sealed override Obstacle? ObstacleIn(Record record) =>
        Evaluate(record[slot]) == Truth.Unknown ? ObstacleOf(record[slot]) : null;

    protected int Slot => slot;

    protected virtual Obstacle ObstacleOf(in FieldValue field) =>
        new(slot, Expected, field.Kind == FieldKind.Missing)
        {
            IsOneOfSeveral = field.Kind == FieldKind.OneOfSeveral,
            IsAmbiguous = field.Kind == FieldKind.AmbiguousCell,
        };

    protected abstract Truth Evaluate(in FieldValue field);

    protected static Truth TruthOf(bool value) => value ? Truth.True : Truth.False;
}
