using System.Globalization;
using System.Text.Json;

namespace Mapping.Evidence.Reading.Otlp;

/// <summary>Takes parts of OTLP out of JSON, in which numbers of 64 bits are texts and what is zero or empty may be left out. Throws an <see cref="OtlpException"/> where something else stands there.</summary>
internal static class OtlpShape
{
    /// <summary>Null where it is left out.</summary>
    public static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind != JsonValueKind.Object ? throw new OtlpException("something in it is no object that should be one")
        : element.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found
        : null;

    public static IEnumerable<JsonElement> List(JsonElement element, string name) => Member(element, name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        _ => throw new OtlpException($"its {name} are no list"),
    };

    public static string? Text(JsonElement element, string name) => Member(element, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw new OtlpException($"its {name} is no text"),
    };

    public static bool Is(JsonElement element, string name) => Member(element, name) switch
    {
        null or { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.True } => true,
        _ => throw new OtlpException($"its {name} is neither true nor false"),
    };

    /// <summary>A whole number, of digits.</summary>
    public static string? Whole(JsonElement element, string name) => Member(element, name) is { } found ? WholeOf(found, name) : null;

    public static string WholeOf(JsonElement number, string name)
    {
        var text = number.ValueKind switch
        {
            JsonValueKind.String => number.GetString() ?? "",
            JsonValueKind.Number => number.GetRawText(),
            _ => "",
        };
        return JsonNumbers.IsOne(text) && text.All(character => char.IsAsciiDigit(character) || character == '-') ? text : throw new OtlpException($"its {name} is no whole number");
    }

    /// <summary>Nanoseconds since 1970; 0 where nothing is told.</summary>
    public static ulong Nanoseconds(JsonElement element, string name) => Whole(element, name) is not { } text ? 0
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var nanoseconds) ? nanoseconds
        : throw new OtlpException($"its {name} is no number of nanoseconds");

    /// <summary>One of the words of a kind, which are numbered from 0, or written with a prefix and in capital letters.</summary>
    public static string Word(JsonElement element, string name, string prefix, string[] words)
    {
        if (Member(element, name) is not { } found)
        {
            return words[0];
        }

        var index = found.ValueKind == JsonValueKind.Number && found.TryGetInt32(out var number) ? number
            : found.ValueKind == JsonValueKind.String ? Array.FindIndex(words, word => found.ValueEquals(prefix + word.ToUpperInvariant()))
            : -1;
        return index >= 0 && index < words.Length ? words[index] : throw new OtlpException($"its {name} is none that OTLP knows");
    }
}
