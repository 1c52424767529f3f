using Mapping.Compiler.Applicability;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Filters;

internal sealed class BooleanTest(int slot, bool wanted) : FieldTest(slot, "true or false")
{
    protected override Truth Evaluate(in FieldValue field) => FieldReading.TryBoolean(field, out var value)
        ? TruthOf(value == wanted)
        : Truth.Unknown;
}
