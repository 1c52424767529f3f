using System.Globalization;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Hover;

/// <summary>A period, told in dates: a window of N days is the N dates that end with the day that is judged.</summary>
internal static class DurationText
{
    public static string? Of(EditorDocument document, DurationSyntax syntax)
    {
        var source = document.Source;
        if (!int.TryParse(source[syntax.Number.Span], NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            || TimeUnits.SingularOf(source[syntax.Unit.Span]) is not { } unit
            || !Enum.TryParse<TimeUnit>(unit, ignoreCase: true, out var known))
        {
            return null;
        }

        var duration = new Duration(amount, known);
        var asOf = document.Compilation.Coverage.AsOf;
        var before = duration.Before(asOf);
        var first = before < asOf ? before.AddDays(1) : before;
        return $"{duration}: as a window, {DateWords.Of(first)} to {DateWords.Of(asOf)}; from then on, until {DateWords.Of(duration.After(asOf))}";
    }
}
