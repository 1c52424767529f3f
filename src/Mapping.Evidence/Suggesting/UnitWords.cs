using System.Collections.Immutable;
using Mapping.Evidence.Inspection;

namespace Mapping.Evidence.Suggesting;

/// <summary>What the numbers of fields count, where their names say it.</summary>
public static class UnitWords
{
    private static readonly ImmutableArray<(string Unit, ImmutableArray<string> Words)> Known =
    [
        ("milliseconds", ["ms", "millis", "milliseconds", "msec"]),
        ("seconds", ["seconds", "secs", "sec"]),
        ("minutes", ["minutes", "mins"]),
        ("hours", ["hours"]),
        ("days", ["days"]),
        ("percent", ["percent", "pct", "percentage"]),
    ];

    /// <summary>The items of a feed, for example <c>unit latency_ms milliseconds</c>.</summary>
    public static ImmutableArray<string> Of(FeedInspection inspection) =>
    [
        .. inspection.Fields
            .Where(field => field is { CanBeNamed: true, Kinds: [{ Kind: InspectedKind.Number }] })
            .Select(field => UnitOf(field) is { } unit ? $"unit {field.Path} {unit}" : null)
            .OfType<string>(),
    ];

    private static string? UnitOf(InspectedField field)
    {
        var words = FieldWord.Of(field.Parts[^1]);
        var unit = words.Length < 2 ? null : Known.FirstOrDefault(known => known.Words.Contains(words[^1])).Unit;

        // Up to 1 they may be parts of one, whatever their name says.
        return unit == "percent" && field is not { Min: >= 0, Max: > 1 and <= 100 } ? null : unit;
    }
}
