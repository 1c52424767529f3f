using System.Globalization;
using System.Text.Json;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>A line of one of the two feeds of a match, read with the library's own parser and no thought of speed.</summary>
internal sealed class MatchRecord
{
    private readonly JsonElement root;

    public MatchRecord(string file, int line, string text)
    {
        Place = $"{file}:{line}";
        Order = (file, line);
        try
        {
            root = JsonDocument.Parse(text).RootElement;
        }
        catch (JsonException)
        {
            IsBroken = true;
        }
    }

    public string Place { get; }

    public (string File, int Line) Order { get; }

    public bool IsBroken { get; }

    public bool Has(string field) => root.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null && !(value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString()));

    /// <summary>What makes two keys the same; null where there is none.</summary>
    public string? Key => LackOfKey is not null ? null : Of("id").ValueKind == JsonValueKind.Number ? Number(Of("id").GetDecimal()) : Of("id").GetString();

    public string? LackOfKey => !Has("id") ? "no field \"id\""
        : Of("id").ValueKind is not (JsonValueKind.Number or JsonValueKind.String) ? "the field \"id\" does not hold a key: text or a number"
        : Of("id").ValueKind == JsonValueKind.String && Of("id").GetString() == "n/a" ? "the field \"id\" does not hold a text that says more than \"n/a\""
        : null;

    /// <summary>What two keys share that are almost the same.</summary>
    public string Letters => decimal.TryParse(Key!.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Number(number) : Key!.Trim().ToUpperInvariant();

    /// <summary>How the key is written, of the few ways in which these are; null where there is none.</summary>
    public string? Form => Key is not { } key ? null : !key.Any(char.IsAsciiDigit) ? "name" : key.Contains('.', StringComparison.Ordinal) ? "version" : "number";

    /// <summary>Whether the field is true; null where that can't be told.</summary>
    public bool? Ok => !Has("ok") ? null : Of("ok").ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };

    public string LackOfOk => Has("ok") ? "the field \"ok\" does not hold true or false" : "no field \"ok\"";

    public string? About => Has("about") ? Of("about").GetString() : null;

    public DateTime Time => DateTime.Parse(Of("at").GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    /// <summary>A day, a time of a clock that nobody names, or a moment.</summary>
    public string TimeKind => Of("at").GetString() is { Length: 10 } ? "day" : Of("at").GetString()!.EndsWith('Z') ? "moment" : "local";

    private JsonElement Of(string field) => root.GetProperty(field);

    private static string Number(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
