using Mapping.Compiler.Applicability;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Filters;

internal sealed class NumberTest(int slot, Comparison comparison, decimal number) : FieldTest(slot, "a number")
{
    protected override Truth Evaluate(in FieldValue field) => FieldReading.TryNumber(field, out var value)
        ? TruthOf(Comparisons.Hold(comparison, value.CompareTo(number)))
        : Truth.Unknown;
}
