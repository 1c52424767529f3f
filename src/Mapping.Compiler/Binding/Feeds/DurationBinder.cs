using System.Globalization;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Reads lengths of time.</summary>
internal static class DurationBinder
{
    public static Duration? Bind(FileContext file, DurationSyntax syntax)
    {
        if (syntax.Number.IsMissing || syntax.Unit.IsMissing || UnitOf(file.Source[syntax.Unit.Span]) is not { } unit)
        {
            return null;
        }

        if (int.TryParse(file.Source[syntax.Number.Span], NumberStyles.None, CultureInfo.InvariantCulture, out var amount))
        {
            return new Duration(amount, unit);
        }

        if (Numerals.IsWhole(file.TextOf(syntax.Number)))
        {
            file.ReportNumber(EvidenceDiagnostics.InvalidNumber, syntax.Number, "a whole number up to 2147483647");
        }

        return null;
    }

    /// <summary>The unit a word names, in singular or plural; null for any other word, which the parser has reported.</summary>
    public static TimeUnit? UnitOf(ReadOnlySpan<char> word) => TimeUnits.SingularOf(word) switch
    {
        "second" => TimeUnit.Second,
        "minute" => TimeUnit.Minute,
        "hour" => TimeUnit.Hour,
        "day" => TimeUnit.Day,
        "week" => TimeUnit.Week,
        "month" => TimeUnit.Month,
        "year" => TimeUnit.Year,
        _ => null,
    };
}
