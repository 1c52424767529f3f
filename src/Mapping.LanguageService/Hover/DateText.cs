using Mapping.Compiler;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.LanguageService.Hover;

/// <summary>A date, told from the day that is judged, which is today unless another is chosen.</summary>
internal static class DateText
{
    public static string Of(DateOnly date, Compilation compilation) => $"{date.DayOfWeek}, {Distance(date, compilation)}";

    /// <summary>For example <c>in 374 days</c>, <c>3 days ago</c> or <c>today</c>; from a chosen date <c>3 days before the as-of date</c>.</summary>
    public static string Distance(DateOnly date, Compilation compilation)
    {
        var asOf = compilation.Coverage.AsOf;
        return (date.DayNumber - asOf.DayNumber, IsToday: asOf == compilation.Today) switch
        {
            (0, true) => "today",
            (0, false) => "the as-of date",
            ( > 0 and var days, true) => $"in {DateWords.Days(days)}",
            ( > 0 and var days, false) => $"{DateWords.Days(days)} after the as-of date",
            (var days, true) => $"{DateWords.Days(-days)} ago",
            (var days, false) => $"{DateWords.Days(-days)} before the as-of date",
        };
    }
}
