using Mapping.Compiler.Applicability;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Filters;

internal sealed class NumberTest(int slot, Comparison comparison, decimal number) : FieldTest(slot, "a number")
{
    /// <summary>A cell with a comma that is longer may be rounded.</summary>
    private const int LongestExactCell = 28;

    private readonly bool isWhole = Billionths.TryOf(number, out _);
    private readonly long billionths = Billionths.TryOf(number, out var count) ? count : 0;

    protected override Truth Evaluate(in FieldValue field) => isWhole && Billionths.TryRead(field, out var read)
        ? TruthOf(Comparisons.Hold(comparison, read.CompareTo(billionths)))
        : EvaluateDecimal(field);

    protected override Obstacle ObstacleOf(in FieldValue field) => base.ObstacleOf(field) with { Offered = FieldReading.FormOfNumber(field) };

    private Truth EvaluateDecimal(in FieldValue field)
    {
        var isRead = FieldReading.TryPlainNumber(field, out var value);
        var order = isRead ? value.CompareTo(number) : 0;
        if (order != 0)
        {
            return TruthOf(Comparisons.Hold(comparison, order));
        }

        // One that is too long for a decimal may have been rounded to the number, or is larger than any.
        return ExactNumber.TryRead(field, out var exact) ? TruthOf(Comparisons.Hold(comparison, exact.CompareTo(number)))
            : isRead && (field.Kind != FieldKind.CommaCell || field.Length <= LongestExactCell) ? TruthOf(Comparisons.Hold(comparison, 0))
            : Truth.Unknown;
    }
}
