using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>Reads the field of an aggregate as the number that it is compared with: a number, a length of time, or a moment.</summary>
internal sealed class Measure
{
    private readonly int slot;
    private readonly MeasureKind kind;
    private readonly FieldUnit? unit;
    private readonly long expectedCount;

    /// <summary>The largest count that may be read quickly: without a unit a share is not above one.</summary>
    private readonly long most;

    public Measure(FieldPath field, Literal value, TestCompiler tests)
    {
        slot = tests.SlotOf(field);
        unit = tests.UnitOf(field);
        (kind, Expected, var expected) = value switch
        {
            NumberLiteral number => (MeasureKind.Number, number.Value, "a number"),
            PercentLiteral percent => (MeasureKind.Fraction, percent.Value, Wanted.Fraction(FieldNames.Of(field.Parts), unit)),
            DurationLiteral duration => (MeasureKind.Duration, DurationText.SecondsOf(duration), Wanted.Duration(FieldNames.Of(field.Parts), unit)),
            DateLiteral date => (MeasureKind.Date, date.Value.DayNumber, "a date or time"),
            _ => throw new InvalidOperationException($"{value.GetType().Name} is no number."),
        };
        IsQuick = CountsAsWritten && Billionths.TryOf(Expected, out expectedCount);
        most = kind == MeasureKind.Fraction && unit is null && Billionths.TryOf(1, out var one) ? one : long.MaxValue;
        Missing = new Obstacle(slot, expected, IsMissing: true);
        Mistyped = new Obstacle(slot, expected, IsMissing: false);
        OneOfSeveral = Mistyped with { IsOneOfSeveral = true };
        Ambiguous = Mistyped with { IsAmbiguous = true };
    }

    /// <summary>What it is compared with; for a date the number of its day.</summary>
    public decimal Expected { get; }

    /// <summary>The same in billionths, for values that are read so.</summary>
    public long ExpectedCount => expectedCount;

    /// <summary>Whether values may be read as billionths: as moments they may not, nor where what they are compared with is none.</summary>
    private bool IsQuick { get; }

    /// <summary>Whether a number is on the scale of what it is compared with, without any arithmetic.</summary>
    private bool CountsAsWritten => kind switch
    {
        MeasureKind.Number => true,
        MeasureKind.Fraction => unit is null or FieldUnit.Ratio,
        MeasureKind.Duration => unit == FieldUnit.Second,
        _ => false,
    };

    private Obstacle Missing { get; }

    private Obstacle Mistyped { get; }

    private Obstacle OneOfSeveral { get; }

    private Obstacle Ambiguous { get; }

    /// <summary>The value in billionths. Where the result is false it may still be there.</summary>
    public bool TryRead(Record record, out long count)
    {
        count = 0;
        return IsQuick && Billionths.TryRead(record[slot], out count) && count <= most && count >= -most;
    }

    /// <summary>The value, or why there is none. A moment counts in ticks.</summary>
    public Obstacle? Read(Record record, out decimal value)
    {
        ref readonly var field = ref record[slot];
        bool isRead;
        switch (kind)
        {
            case MeasureKind.Duration:
                isRead = FieldReading.TryDuration(field, unit, out value);
                break;
            case MeasureKind.Date:
                isRead = FieldReading.TryTime(field, out var ticks);
                value = ticks;
                break;
            case MeasureKind.Fraction:
                isRead = FieldReading.TryFraction(field, unit, out value);
                break;
            default:
                isRead = FieldReading.TryPlainNumber(field, out value);
                break;
        }

        return isRead ? null : field.Kind switch
        {
            FieldKind.Missing => Missing,
            FieldKind.OneOfSeveral => OneOfSeveral,
            FieldKind.AmbiguousCell => Ambiguous,
            _ => Mistyped,
        };
    }

    /// <summary>A value on the scale of <see cref="Expected"/>: of moments only the day counts.</summary>
    public decimal Scaled(decimal value) => kind == MeasureKind.Date ? decimal.Truncate(value / TimeSpan.TicksPerDay) : value;

    public FigureValue Show(decimal value, bool isApproximate = false) => kind switch
    {
        MeasureKind.Date => new TimeFigure(new DateTime((long)value, DateTimeKind.Utc)),
        MeasureKind.Duration => new NumberFigure(value, FigureUnit.Seconds) { IsApproximate = isApproximate },
        MeasureKind.Fraction => new NumberFigure(value, FigureUnit.Percent) { IsApproximate = isApproximate },
        _ => new NumberFigure(value) { IsApproximate = isApproximate },
    };
}
