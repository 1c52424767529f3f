using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;

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

    public override long Weight => values.Count;

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
                var hash = FieldIdentity.HashOf(field);
                return values.Contains(hash) ? null : values.Count >= MaxValues ? tooMany : AddNew(hash);
        }
    }

    private Obstacle? AddNew(UInt128 hash)
    {
        values.Add(hash);
        return null;
    }
}
