using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>Reads the field of an aggregate as the number that it is compared with: a number, a length of time, or a moment.</summary>
internal sealed class Measure
{
    private readonly FieldPath field;
    private readonly MeasureKind kind;
    private readonly FieldUnit? unit;
    private readonly long expectedCount;

    /// <summary>Null where nothing is taken away from the field.</summary>
    private readonly FieldDifference? difference;

    /// <summary>Whether a number below 0 is no value.</summary>
    private readonly bool isPart;

    /// <summary>The smallest count that may be read quickly: no share and no duration is less than none.</summary>
    private readonly long least;

    /// <summary>The largest count that may be read quickly: without a unit a share is not above one.</summary>
    private readonly long most;

    private Obstacle? missing;
    private Obstacle? mistyped;
    private Obstacle? oneOfSeveral;
    private Obstacle? ambiguous;

    /// <summary>Reads a field less another one.</summary>
    public Measure(FieldPath field, FieldPath subtrahend, Comparison comparison, Literal value, TestCompiler tests)
        : this(field, value, tests)
    {
        difference = new FieldDifference(field, subtrahend, comparison, value, tests, isFigure: true);
        IsQuick = false;
    }

    public Measure(FieldPath field, Literal value, TestCompiler tests)
        : this(field, tests, value switch
        {
            NumberLiteral => MeasureKind.Number,
            PercentLiteral => MeasureKind.Fraction,
            DurationLiteral => MeasureKind.Duration,
            DateLiteral => MeasureKind.Date,
            _ => throw new InvalidOperationException($"{value.GetType().Name} is no number."),
        })
    {
        Expected = LiteralNumber.Of(value);
        IsQuick = CountsAsWritten && Billionths.TryOf(Expected, out expectedCount);
    }

    private Measure(FieldPath field, TestCompiler tests, MeasureKind kind, bool isPart = false)
    {
        this.field = field;
        this.kind = kind;
        this.isPart = isPart;
        Slot = tests.SlotOf(field);
        unit = tests.UnitOf(field);
        IsQuick = CountsAsWritten;
        least = isPart || kind is MeasureKind.Fraction or MeasureKind.Duration ? 0 : -long.MaxValue;
        most = kind == MeasureKind.Fraction && unit is null && Billionths.TryOf(1, out var one) ? one : long.MaxValue;
    }

    /// <summary>
    /// Reads the field of one side of a ratio. Times are divided by times, and shares by shares, as what they are, whatever their units; what is
    /// divided to a percentage is a part, never less than none of it, and so is whatever is divided by.
    /// </summary>
    public static Measure OfRatio(FieldPath field, Aggregation other, Literal value, bool isDivisor, TestCompiler tests)
    {
        var (own, others) = (KindOf(tests.UnitOf(field)), other.Field is { } divided && other.Aggregate != Aggregate.Distinct ? KindOf(tests.UnitOf(divided)) : MeasureKind.Number);
        var kind = (own, value) switch
        {
            (MeasureKind.Fraction, PercentLiteral) => MeasureKind.Fraction,
            (MeasureKind.Duration, PercentLiteral) when others != own => MeasureKind.None,
            _ => own == others ? own : MeasureKind.Number,
        };
        return new Measure(field, tests, kind, isDivisor || value is PercentLiteral);
    }

    private static MeasureKind KindOf(FieldUnit? unit) => UnitKinds.Of(unit) switch
    {
        UnitKind.Unknown => MeasureKind.Number,
        UnitKind.Share => MeasureKind.Fraction,
        UnitKind.Time => MeasureKind.Duration,
        var kind => throw new InvalidOperationException($"There is no {kind}."),
    };

    /// <summary>The field that is read.</summary>
    public int Slot { get; }

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

    // Few fields are not what they should be: words for it are found when one is.
    private Obstacle Missing => missing ??= new Obstacle(Slot, Words(), IsMissing: true);

    private Obstacle Mistyped => mistyped ??= new Obstacle(Slot, Words(), IsMissing: false);

    private Obstacle OneOfSeveral => oneOfSeveral ??= Mistyped with { IsOneOfSeveral = true };

    private Obstacle Ambiguous => ambiguous ??= Mistyped with { IsAmbiguous = true };

    /// <summary>The value in billionths. Where the result is false it may still be there.</summary>
    public bool TryRead(Record record, out long count)
    {
        count = 0;
        return IsQuick && Billionths.TryRead(record[Slot], out count) && count <= most && count >= least;
    }

    /// <summary>The value, or why there is none. A moment counts in ticks.</summary>
    public Obstacle? Read(Record record, out decimal value)
    {
        if (difference is not null)
        {
            return difference.Read(record, out value);
        }

        ref readonly var field = ref record[Slot];
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
            case MeasureKind.None:
                (isRead, value) = (false, 0);
                break;
            default:
                isRead = FieldReading.TryPlainNumber(field, out value) && (value >= 0 || !isPart);
                break;
        }

        return isRead ? null : field.Kind switch
        {
            FieldKind.Missing => Missing,
            FieldKind.OneOfSeveral => OneOfSeveral,
            FieldKind.AmbiguousCell => Ambiguous,
            FieldKind.Text when kind == MeasureKind.Number && FieldReading.FormOfNumber(field) is { } form => Mistyped with { Offered = form },
            _ => Mistyped,
        };
    }

    /// <summary>What the field should hold.</summary>
    private string Words() => kind switch
    {
        MeasureKind.Fraction => Wanted.Fraction(field, unit),
        MeasureKind.Duration => Wanted.Duration(field, unit),
        MeasureKind.Date => "a date or time",
        MeasureKind.None => "a number without a unit of time, as what it is divided by or into has none",
        _ => isPart ? "a number of 0 or more" : "a number",
    };

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
