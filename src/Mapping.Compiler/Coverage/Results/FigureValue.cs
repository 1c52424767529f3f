using System.Globalization;

namespace Mapping.Compiler.Coverage;

/// <summary>What an expectation computed.</summary>
public abstract record FigureValue;

/// <summary>A number; a percentage is a fraction, a duration counts seconds.</summary>
public sealed record NumberFigure(decimal Value, FigureUnit Unit = FigureUnit.None) : FigureValue
{
    /// <summary>Whether it is near the exact value, which too many different values have made too costly to keep. What holds is exact all the same.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>What it was divided from; null where it is no ratio.</summary>
    public Quotient? Quotient { get; init; }

    /// <summary>For people: at most six significant digits, so <c>1.3 %</c>, <c>4.5</c>, <c>90 s</c>. What would look rounder than it is says so.</summary>
    public override string ToString() => Before + Rounded();

    /// <summary>All digits that there are.</summary>
    internal string Exactly() => Before + Unit switch
    {
        FigureUnit.Percent => $"{Digits(Percentage)} %",
        FigureUnit.Seconds => $"{Digits(Value)} s",
        FigureUnit.Unmatched => $"{Digits(Value)} without a match",
        FigureUnit.Matched => $"{Digits(Value)} with a match",
        _ => Digits(Value),
    };

    /// <summary>The number without what it was divided from.</summary>
    internal string Rounded() => (IsApproximate ? "about " : "") + Unit switch
    {
        FigureUnit.Percent => $"{Short(Percentage)} %",
        FigureUnit.Seconds => $"{Short(Value)} s",
        FigureUnit.Unmatched => $"{Digits(Value)} without a match",
        FigureUnit.Matched => $"{Digits(Value)} with a match",
        _ => Short(Value),
    };

    private string Before => Quotient is { } quotient ? $"{Short(quotient.Dividend)} / {Short(quotient.Divisor)} = " : "";

    /// <summary>A fraction that is too large for it stays what it is.</summary>
    private decimal Percentage => Math.Abs(Value) < decimal.MaxValue / 100 ? Value * 100 : Value;

    private static string Short(decimal value)
    {
        var digits = Math.Clamp(6 - IntegerDigits(value), 0, 28);
        var rounded = Math.Round(value, digits, MidpointRounding.AwayFromZero);
        return rounded == 0 ? Digits(value)
            : rounded == value || digits == 0 || rounded != Math.Round(value, digits - 1, MidpointRounding.AwayFromZero) ? Digits(rounded)
            : $"a little {(rounded < value ? "more" : "less")} than {Digits(rounded)}";
    }

    private static string Digits(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Digits before the point; negative for the zeros that follow it in a small fraction.</summary>
    private static int IntegerDigits(decimal value) =>
        value == 0 ? 0 : (int)Math.Floor(Math.Log10((double)Math.Abs(value))) + 1;
}

public sealed record TextFigure(string Value) : FigureValue
{
    public override string ToString() => $"\"{Value}\"";
}

public sealed record BooleanFigure(bool Value) : FigureValue
{
    public override string ToString() => Value ? "true" : "false";
}

/// <summary>A moment, UTC.</summary>
public sealed record TimeFigure(DateTime Value) : FigureValue
{
    public override string ToString() => Value.TimeOfDay == TimeSpan.Zero
        ? Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Value.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
