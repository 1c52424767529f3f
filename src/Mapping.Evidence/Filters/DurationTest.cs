using Mapping.Compiler.Applicability;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Filters;

internal sealed class DurationTest(int slot, Comparison comparison, decimal seconds, FieldUnit? unit, string expected) : FieldTest(slot, expected)
{
    protected override Truth Evaluate(in FieldValue field) => FieldReading.TryDuration(field, unit, out var value)
        ? TruthOf(Comparisons.Hold(comparison, value.CompareTo(seconds)))
        : Truth.Unknown;
}
