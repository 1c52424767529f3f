using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// <c>distinct(FIELD)</c>: how many different values there are. Numbers are equal when their values are. Of values that differ only in how they are
/// written nobody can tell whether they are one, so there are as few as there are spellings, and as many as there are values.
/// </summary>
/// <param name="where">Which records count; null for all.</param>
/// <param name="slot">The field.</param>
/// <param name="comparison">How the count is compared.</param>
/// <param name="expected">With what.</param>
/// <param name="maxNamed">Of so many values at most it is kept how they are written: beyond them a finding names none.</param>
internal sealed class DistinctAccumulator(RecordTest? where, int slot, Comparison comparison, decimal expected, int maxNamed) : WhereAccumulator(where)
{
    /// <summary>More are not told apart, so that memory stays bounded.</summary>
    public const int MaxValues = 500_000;

    /// <summary>Values of a figure over all records whose texts are kept.</summary>
    public const int MaxNamed = 1_000;

    /// <summary>The same of each group, of which there may be many.</summary>
    public const int MaxNamedOfGroup = 16;

    private static readonly PlaceholderTexts Placeholders = new([]);

    /// <summary>By what makes them the same one; without their texts once there are too many.</summary>
    private readonly Dictionary<UInt128, NamedValue?> values = [];

    /// <summary>As many as there are for sure.</summary>
    private readonly HashSet<UInt128> spellings = [];
    private readonly Obstacle missing = new(slot, "a value", IsMissing: true);
    private readonly Obstacle mistyped = new(slot, "a value", IsMissing: false);
    private readonly Obstacle open = new(slot, MissingTest.Expected, IsMissing: false);
    private readonly Obstacle oneOfSeveral = new(slot, "a value", IsMissing: false) { IsOneOfSeveral = true };
    private readonly Obstacle tooMany = new(slot, "at most 500,000 different values", IsMissing: false);
    private RecordPosition first = RecordPosition.None;
    private bool isNaming = true;

    public override ExactRatio? Exact => ExactRatio.Of(values.Count);

    public override ExactRatio? Least => ExactRatio.Of(spellings.Count);

    public override long Weight => values.Count;

    public override IEnumerable<GroupDoubt> Doubts =>
        spellings.Count < values.Count && Comparisons.IsOpen(comparison, ((decimal)spellings.Count).CompareTo(expected), ((decimal)values.Count).CompareTo(expected)) ? NearValues() : [];

    /// <summary>Values that may be one, whatever hangs on it.</summary>
    public IEnumerable<GroupDoubt> NearValues() =>
        spellings.Count == values.Count ? []
        : !isNaming ? [new GroupDoubt(slot, [], [first]) { IsOfValues = true }]
        : values.Values.OfType<NamedValue>().GroupBy(value => value.Spelling).Where(alike => alike.Skip(1).Any())
            .Select(alike => alike.OrderBy(value => value.Text, StringComparer.Ordinal).ThenBy(value => value.First).ToList())
            .Select(alike => new GroupDoubt(slot, [.. alike.Select(value => value.Text)], [.. alike.Select(value => value.First)]) { IsOfValues = true });

    public override void Merge(Accumulator other)
    {
        var distinct = (DistinctAccumulator)other;
        first = distinct.first < first ? distinct.first : first;
        var wasNaming = isNaming;
        isNaming &= distinct.isNaming;
        spellings.UnionWith(distinct.spellings);
        foreach (var (hash, theirs) in distinct.values)
        {
            ref var value = ref CollectionsMarshal.GetValueRefOrAddDefault(values, hash, out var isKnown);
            value = !isNaming ? null : isKnown && (theirs is null || value?.First <= theirs.First) ? value : theirs;
        }

        if (wasNaming && (!isNaming || values.Count > maxNamed))
        {
            DropNames();
        }
    }

    public override Figure Finish()
    {
        var order = ((decimal)values.Count).CompareTo(expected);
        return new Figure(new NumberFigure(values.Count), Comparisons.Hold(comparison, order))
        {
            IsFinal = UpperBounds.IsPassed(comparison, ((decimal)spellings.Count).CompareTo(expected)),
        };
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
                ref var known = ref CollectionsMarshal.GetValueRefOrNullRef(values, hash);
                if (Unsafe.IsNullRef(ref known))
                {
                    return AddNew(field, hash, position);
                }

                first = position < first ? position : first;
                known = known is { } value && position < value.First ? value with { First = position } : known;
                return null;
        }
    }

    /// <summary>How a value is written is asked once, and not for each record that holds it.</summary>
    private Obstacle? AddNew(in FieldValue field, UInt128 hash, RecordPosition position)
    {
        if (FieldReading.IsText(field) && Placeholders.IsOpen(field.Bytes))
        {
            return open;
        }

        if (values.Count >= MaxValues)
        {
            return tooMany;
        }

        var spelling = FieldIdentity.SpellingOf(field, hash);
        first = position < first ? position : first;
        spellings.Add(spelling);
        values.Add(hash, isNaming ? new NamedValue(spelling, FieldIdentity.TextOf(field), position) : null);
        if (isNaming && values.Count > maxNamed)
        {
            DropNames();
        }

        return null;
    }

    /// <summary>Which of them would be kept hangs on which came first, so none is.</summary>
    private void DropNames()
    {
        isNaming = false;
        foreach (var hash in values.Keys)
        {
            values[hash] = null;
        }
    }
}
