using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Filters;

/// <summary>
/// A field less another one, as what the difference is compared with: of times and durations so many seconds, of shares a share, else of numbers
/// that count the same a number. It may be negative, of times only where the rule says what that means. Not shared between threads.
/// </summary>
internal sealed class FieldDifference
{
    /// <summary>What counts so many seconds, to the year 2000 since 1970, is a time of Unix rather than a length of thirty years.</summary>
    private const decimal PlainlyTime = 946_684_800;

    /// <summary>Twice as much is a number still.</summary>
    private const decimal Most = decimal.MaxValue / 2;

    private readonly FieldPath minuend;
    private readonly FieldPath subtrahend;
    private readonly Literal value;
    private readonly int slot;
    private readonly int otherSlot;
    private readonly FieldUnit? unit;
    private readonly FieldUnit? otherUnit;
    private readonly ExactMoments moments;
    private readonly int unmeantSign;

    /// <param name="minuend">What is taken away from.</param>
    /// <param name="subtrahend">What is taken away.</param>
    /// <param name="comparison">How the difference is compared.</param>
    /// <param name="value">With what.</param>
    /// <param name="tests">Knows the rule.</param>
    /// <param name="isFigure">Whether it is computed over the records, and not tested in each.</param>
    public FieldDifference(FieldPath minuend, FieldPath subtrahend, Comparison comparison, Literal value, TestCompiler tests, bool isFigure)
    {
        (this.minuend, this.subtrahend, this.value) = (minuend, subtrahend, value);
        (slot, otherSlot) = (tests.SlotOf(minuend), tests.SlotOf(subtrahend));
        (unit, otherUnit) = (tests.UnitOf(minuend), tests.UnitOf(subtrahend));
        moments = tests.Moments();
        unmeantSign = tests.Negative.UnmeantSign(minuend, subtrahend, comparison, value, isFigure);
    }

    /// <summary>The difference, or why there is none.</summary>
    public Obstacle? Read(Record record, out decimal difference)
    {
        difference = 0;
        ref readonly var left = ref record[slot];
        ref readonly var right = ref record[otherSlot];
        if ((FieldPair.LackOf(left, slot) ?? FieldPair.LackOf(right, otherSlot)) is { } lack)
        {
            return lack;
        }

        if (value is DurationLiteral && (unit, otherUnit) is (null, null) && (AreMoments(left) || AreMoments(right)))
        {
            return Between(left, right, out difference);
        }

        if (value is not (DurationLiteral or PercentLiteral) && unit != otherUnit)
        {
            return new Obstacle(otherSlot, $"a number that counts what \"{minuend}\" does (\"unit\" in the feed says what each of them counts)", IsMissing: false);
        }

        if (!TryRead(left, unit, out var number) || Math.Abs(number) > Most)
        {
            return new Obstacle(slot, WordsFor(minuend, unit), IsMissing: false);
        }

        if (!TryRead(right, otherUnit, out var other) || Math.Abs(other) > Most)
        {
            return new Obstacle(otherSlot, WordsFor(subtrahend, otherUnit), IsMissing: false);
        }

        difference = number - other;
        return value is DurationLiteral && number >= PlainlyTime && other >= PlainlyTime ? OutOfOrder(difference) : null;
    }

    private bool AreMoments(in FieldValue field) => moments.Read(field, out _) != MomentKind.None;

    private Obstacle? Between(in FieldValue left, in FieldValue right, out decimal seconds)
    {
        var (kind, other) = (moments.Read(left, out var ticks), moments.Read(right, out var otherTicks));
        seconds = (ticks - otherTicks) / (decimal)TimeSpan.TicksPerSecond;
        return kind == MomentKind.Day && other == kind && value is DurationLiteral { Unit: TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour }
            ? new Obstacle(slot, "a time of day, without which no hours can be counted", IsMissing: false)
            : kind == other ? OutOfOrder(seconds)
            : kind < other ? new Obstacle(slot, FieldPair.WordsFor(kind, subtrahend), IsMissing: false)
            : new Obstacle(otherSlot, FieldPair.WordsFor(other, minuend), IsMissing: false);
    }

    /// <summary>Clocks and formats round differently: what is less than a second is neither before nor after.</summary>
    private Obstacle? OutOfOrder(decimal seconds) => (unmeantSign * seconds) < 1 ? null
        : unmeantSign < 0 ? new Obstacle(slot, $"a time that is not before that of \"{subtrahend}\"", IsMissing: false) { Precedes = subtrahend }
        : new Obstacle(otherSlot, $"a time that is not before that of \"{minuend}\"", IsMissing: false) { Precedes = minuend };

    private bool TryRead(in FieldValue field, FieldUnit? ofField, out decimal number) => value switch
    {
        DurationLiteral => FieldReading.TryDuration(field, ofField, out number),
        PercentLiteral => FieldReading.TryFraction(field, ofField, out number),
        _ => FieldReading.TryPlainNumber(field, out number),
    };

    private string WordsFor(FieldPath field, FieldUnit? ofField) => value switch
    {
        DurationLiteral when ofField is null => "a date and time, or a duration with a unit",
        DurationLiteral => Wanted.Duration(field, ofField),
        PercentLiteral => Wanted.Fraction(field, ofField),
        _ => "a number",
    };
}
