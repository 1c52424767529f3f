using Mapping.Compiler.Applicability;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Filters;

internal sealed class NumberTest(int slot, Comparison comparison, decimal number) : FieldTest(slot, "a number")
{
    private readonly bool isWhole = Billionths.TryOf(number, out _);
    private readonly long billionths = Billionths.TryOf(number, out var count) ? count : 0;

    protected override Truth Evaluate(in FieldValue field) => isWhole && Billionths.TryRead(field, out var read)
        ? TruthOf(Comparisons.Hold(comparison, read.CompareTo(billionths)))
        : EvaluateDecimal(field);

    private Truth EvaluateDecimal(in FieldValue field) => FieldReading.TryPlainNumber(field, out var value)
        ? TruthOf(Comparisons.Hold(comparison, value.CompareTo(number)))
        : Truth.Unknown;
}
