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

    public Measure(int slot, Literal value)
    {
        this.slot = slot;
        (kind, Expected, var expected) = value switch
        {
            NumberLiteral number => (MeasureKind.Number, number.Value, "a number"),
            PercentLiteral percent => (MeasureKind.Fraction, percent.Value, "a number"),
            DurationLiteral duration => (MeasureKind.Duration, DurationText.SecondsOf(duration), "a duration"),
            DateLiteral date => (MeasureKind.Date, date.Value.DayNumber, "a date or time"),
            _ => throw new InvalidOperationException($"{value.GetType().Name} is no number."),
        };
        Missing = new Obstacle(slot, expected, IsMissing: true);
        Mistyped = new Obstacle(slot, expected, IsMissing: false);
    }

    /// <summary>What it is compared with; for a date the number of its day.</summary>
    public decimal Expected { get; }

    private Obstacle Missing { get; }

    private Obstacle Mistyped { get; }

    /// <summary>The value, or why there is none. A moment counts in ticks.</summary>
    public Obstacle? Read(Record record, out decimal value)
    {
        ref readonly var field = ref record[slot];
        bool isRead;
        switch (kind)
        {
            case MeasureKind.Duration:
                isRead = FieldReading.TryDuration(field, out value);
                break;
            case MeasureKind.Date:
                isRead = FieldReading.TryTime(field, out var ticks);
                value = ticks;
                break;
            default:
                isRead = FieldReading.TryNumber(field, out value);
                break;
        }

        return isRead ? null : field.Kind == FieldKind.Missing ? Missing : Mistyped;
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
