using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.LanguageService.Hover;

/// <summary>A date, told from today.</summary>
internal static class DateText
{
    public static string Of(DateOnly date, DateOnly today) => $"{date.DayOfWeek}, {Distance(date, today)}";

    /// <summary>For example <c>in 374 days</c>, <c>3 days ago</c> or <c>today</c>.</summary>
    public static string Distance(DateOnly date, DateOnly today) => (date.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        > 0 and var days => $"in {DateWords.Days(days)}",
        var days => $"{DateWords.Days(-days)} ago",
    };
}
