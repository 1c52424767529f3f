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

        file.Report(EvidenceDiagnostics.InvalidNumber, file.At(syntax.Number), file.TextOf(syntax.Number), "a whole number up to 2147483647");
        return null;
    }

    /// <summary>The unit a word names, in singular or plural; null for any other word, which the parser has reported.</summary>
    public static TimeUnit? UnitOf(ReadOnlySpan<char> word) => word switch
    {
        "second" or "seconds" => TimeUnit.Second,
        "minute" or "minutes" => TimeUnit.Minute,
        "hour" or "hours" => TimeUnit.Hour,
        "day" or "days" => TimeUnit.Day,
        "week" or "weeks" => TimeUnit.Week,
        "month" or "months" => TimeUnit.Month,
        "year" or "years" => TimeUnit.Year,
        _ => null,
    };
}
