using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary>How units of time are spelled: singular or plural, both fit any number.</summary>
public static class TimeUnits
{
    /// <summary>Every spelling, plural first, from the shortest unit to the longest.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "seconds", "minutes", "hours", "days", "weeks", "months", "years",
        "second", "minute", "hour", "day", "week", "month", "year",
    ];

    public static TimeUnit? Find(ReadOnlySpan<char> name) => name switch
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
