using System.Collections.Immutable;

namespace Mapping.Compiler.Symbols;

/// <summary>How the units of fields are spelled, and how long those of time are. The set is closed.</summary>
public static class FieldUnits
{
    private const decimal Day = 86_400;

    /// <summary>Every unit in the spelling that is offered; those of time may stand in the singular as well.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Enum.GetValues<FieldUnit>().Select(NameOf)];

    public static string NameOf(FieldUnit unit)
    {
        var name = unit.ToString().ToLowerInvariant();
        return SecondsOf(unit) is null ? name : $"{name}s";
    }

    /// <summary>The unit that a word names, or null.</summary>
    public static FieldUnit? Find(string word)
    {
        foreach (var unit in Enum.GetValues<FieldUnit>())
        {
            var name = NameOf(unit);
            if (word == name || (SecondsOf(unit) is not null && word == name[..^1]))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>Whether it is a length of time, and no share.</summary>
    public static bool IsOfTime(FieldUnit unit) => SecondsOf(unit) is not null;

    /// <summary>The length of a unit of time; null for other units.</summary>
    public static decimal? SecondsOf(FieldUnit unit) => unit switch
    {
        FieldUnit.Millisecond => 0.001m,
        FieldUnit.Second => 1,
        FieldUnit.Minute => SecondsOf(TimeUnit.Minute),
        FieldUnit.Hour => SecondsOf(TimeUnit.Hour),
        FieldUnit.Day => SecondsOf(TimeUnit.Day),
        FieldUnit.Week => SecondsOf(TimeUnit.Week),
        FieldUnit.Month => SecondsOf(TimeUnit.Month),
        FieldUnit.Year => SecondsOf(TimeUnit.Year),
        _ => null,
    };

    /// <summary>The length of a unit of the language. A month counts 30 days and a year 365 where records are compared with them.</summary>
    public static decimal SecondsOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Minute => 60,
        TimeUnit.Hour => 3600,
        TimeUnit.Day => Day,
        TimeUnit.Week => 7 * Day,
        TimeUnit.Month => 30 * Day,
        TimeUnit.Year => 365 * Day,
        _ => 1,
    };
}
