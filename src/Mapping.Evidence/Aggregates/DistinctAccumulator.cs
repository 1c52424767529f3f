using System.IO.Hashing;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary><c>distinct(FIELD)</c>: how many different values there are. Numbers are equal when their values are.</summary>
internal sealed class DistinctAccumulator(RecordTest? where, int slot, Comparison comparison, decimal expected) : WhereAccumulator(where)
{
    /// <summary>More are not told apart, so that memory stays bounded.</summary>
    public const int MaxValues = 500_000;

    private readonly HashSet<UInt128> values = [];
    private readonly Obstacle missing = new(slot, "a value", IsMissing: true);
    private readonly Obstacle mistyped = new(slot, "a value", IsMissing: false);
    private readonly Obstacle oneOfSeveral = new(slot, "a value", IsMissing: false) { IsOneOfSeveral = true };
    private readonly Obstacle tooMany = new(slot, "at most 500,000 different values", IsMissing: false);

    public override ExactRatio? Exact => ExactRatio.Of(values.Count);

    public override void Merge(Accumulator other) => values.UnionWith(((DistinctAccumulator)other).values);

    public override Figure Finish()
    {
        var order = ((decimal)values.Count).CompareTo(expected);
        return new Figure(new NumberFigure(values.Count), Comparisons.Hold(comparison, order)) { IsFinal = UpperBounds.IsPassed(comparison, order) };
    }

    protected override Obstacle? Take(Record record, RecordPosition position, long ticks)
    {
        ref readonly var field = ref record[slot];
        switch (field.Kind)
        {
            case FieldKind.Missing:
                return missing;
            case FieldKind.Compound:
                return mistyped;
            case FieldKind.OneOfSeveral:
                return oneOfSeveral;
            default:
                var hash = HashOf(field);
                return values.Contains(hash) ? null : values.Count >= MaxValues ? tooMany : AddNew(hash);
        }
    }

    private Obstacle? AddNew(UInt128 hash)
    {
        values.Add(hash);
        return null;
    }

    /// <summary>128 bits, so that different values never meet by accident.</summary>
    private static UInt128 HashOf(in FieldValue field)
    {
        if (field.Kind is FieldKind.Number or FieldKind.Seconds && FieldReading.TryNumber(field, out var number))
        {
            Span<byte> bytes = stackalloc byte[64];
            (number / 1.0000000000000000000000000000m).TryFormat(bytes, out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
            return XxHash128.HashToUInt128(bytes[..written], (long)FieldKind.Number);
        }

        return XxHash128.HashToUInt128(field.Bytes, field.Kind is FieldKind.Untyped or FieldKind.CommaCell or FieldKind.AmbiguousCell ? (long)FieldKind.Text : (long)field.Kind);
    }
}
