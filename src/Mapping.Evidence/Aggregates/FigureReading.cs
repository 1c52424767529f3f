using System.Text;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>Turns a field into a figure of the kind that it was compared with.</summary>
internal static class FigureReading
{
    /// <summary>Longer texts are cut: a figure is for people.</summary>
    private const int MaxText = 80;

    public static FigureValue Of(in FieldValue field, Literal compared, FieldUnit? unit)
    {
        switch (compared)
        {
            case BooleanLiteral:
                FieldReading.TryBoolean(field, out var boolean);
                return new BooleanFigure(boolean);
            case DateLiteral:
                FieldReading.TryTime(field, out var ticks);
                return new TimeFigure(new DateTime(ticks, DateTimeKind.Utc));
            case DurationLiteral:
                FieldReading.TryDuration(field, unit, out var seconds);
                return new NumberFigure(seconds, FigureUnit.Seconds);
            case PercentLiteral:
                FieldReading.TryFraction(field, unit, out var fraction);
                return new NumberFigure(fraction, FigureUnit.Percent);
            case NumberLiteral:
                FieldReading.TryPlainNumber(field, out var number);
                return new NumberFigure(number);
            default:
                var text = Encoding.UTF8.GetString(field.Bytes);
                return new TextFigure(text.Length > MaxText ? text[..MaxText] + "..." : text);
        }
    }
}
