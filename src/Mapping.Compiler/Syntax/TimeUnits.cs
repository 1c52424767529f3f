using System.Collections.Immutable;

namespace Mapping.Compiler.Syntax;

/// <summary>How units of time are spelled: singular or plural, both fit any number. The set is closed.</summary>
public static class TimeUnits
{
    private static readonly ImmutableArray<string> Singulars = ["second", "minute", "hour", "day", "week", "month", "year"];

    /// <summary>Every spelling, plural first, from the shortest unit to the longest.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Singulars.Select(name => $"{name}s"), .. Singulars];

    public static bool IsUnit(ReadOnlySpan<char> name) => SingularOf(name) is not null;

    /// <summary>The unit in the singular, or null for another word.</summary>
    public static string? SingularOf(ReadOnlySpan<char> name) => name switch
    {
        "second" or "seconds" => "second",
        "minute" or "minutes" => "minute",
        "hour" or "hours" => "hour",
        "day" or "days" => "day",
        "week" or "weeks" => "week",
        "month" or "months" => "month",
        "year" or "years" => "year",
        _ => null,
    };
}
