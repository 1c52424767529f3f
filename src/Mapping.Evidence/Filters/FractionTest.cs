using Mapping.Compiler.Applicability;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Filters;

/// <summary>Compares with a percentage.</summary>
internal sealed class FractionTest(int slot, Comparison comparison, decimal fraction, FieldUnit? unit, string expected) : FieldTest(slot, expected)
{
    protected override Truth Evaluate(in FieldValue field) => FieldReading.TryFraction(field, unit, out var value)
        ? TruthOf(Comparisons.Hold(comparison, value.CompareTo(fraction)))
        : Truth.Unknown;
}
