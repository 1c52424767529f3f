using Mapping.Compiler.Applicability;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Filters;

/// <summary>Compares the date, UTC, on which a moment lies.</summary>
internal sealed class DateTest(int slot, Comparison comparison, DateOnly date) : FieldTest(slot, "a date or time")
{
    protected override Truth Evaluate(in FieldValue field) => FieldReading.TryTime(field, out var ticks)
        ? TruthOf(Comparisons.Hold(comparison, (ticks / TimeSpan.TicksPerDay).CompareTo(date.DayNumber)))
        : Truth.Unknown;
}
