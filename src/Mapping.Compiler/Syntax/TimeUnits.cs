using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary>How units of time are spelled: singular or plural, both fit any number. The set is closed.</summary>
public static class TimeUnits
{
    /// <summary>Every spelling, plural first, from the shortest unit to the longest.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "seconds", "minutes", "hours", "days", "weeks", "months", "years",
        "second", "minute", "hour", "day", "week", "month", "year",
    ];

    public static bool IsUnit(ReadOnlySpan<char> name) => name is
        "second" or "seconds" or "minute" or "minutes" or "hour" or "hours" or "day" or "days"
        or "week" or "weeks" or "month" or "months" or "year" or "years";
}
