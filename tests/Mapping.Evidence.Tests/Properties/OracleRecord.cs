using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>A line of evidence as the oracle reads it: with the library's own parsers, and no thought of speed.</summary>
internal sealed class OracleRecord
{
    private readonly Dictionary<string, JsonElement> fields = [];

    public OracleRecord(string file, int line, string text)
    {
        Place = $"{file}:{line}";
        Text = text.Trim();
        try
        {
            var root = JsonDocument.Parse(text).RootElement;
            IsBroken = root.ValueKind != JsonValueKind.Object;
            fields = IsBroken ? [] : root.EnumerateObject().ToDictionary(member => member.Name, member => member.Value);
        }
        catch (JsonException)
        {
            IsBroken = true;
        }
    }

    public string Place { get; }

    public string Text { get; }

    public bool IsBroken { get; }

    public bool IsMissing(string field) => !fields.TryGetValue(field, out var value) || value.ValueKind == JsonValueKind.Null;

    public bool IsCompound(string field) =>
        fields.TryGetValue(field, out var value) && value.ValueKind is JsonValueKind.Array or JsonValueKind.Object;

    /// <summary>What the field holds, read as a type, or null.</summary>
    public IComparable? Read(string field, OracleType type) => IsMissing(field) ? null : type switch
    {
        OracleType.Text => TextOf(fields[field]),
        OracleType.Boolean => fields[field].ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null },
        OracleType.Date => TimeOf(fields[field]),
        OracleType.Duration => DurationOf(fields[field]),
        _ => NumberOf(fields[field]),
    };

    /// <summary>Why the field can't be read so.</summary>
    public string ProblemOf(string field, OracleType type) => IsMissing(field) ? $"no field \"{field}\"" : $"the field \"{field}\" does not hold " + type switch
    {
        OracleType.Text => "text",
        OracleType.Boolean => "true or false",
        OracleType.Date => "a date or time",
        OracleType.Duration => "a duration",
        _ => "a number",
    };

    /// <summary>What makes two values of a field the same one.</summary>
    public (JsonValueKind Kind, string Text) IdentityOf(string field) => (fields[field].ValueKind, fields[field].ValueKind == JsonValueKind.Number
        ? fields[field].GetDecimal().ToString("0.############", CultureInfo.InvariantCulture)
        : fields[field].ToString());

    private static string? TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static decimal? NumberOf(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number)
        {
            return value.GetDecimal();
        }

        return TextOf(value) is { Length: > 1 } text && text[^1] == '%'
            && decimal.TryParse(text[..^1].TrimEnd(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number / 100
            : null;
    }

    private static DateTime? TimeOf(JsonElement value)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (value.ValueKind == JsonValueKind.Number)
        {
            var number = value.GetDecimal();
            return number < 0 ? null : DateTime.UnixEpoch.AddTicks((long)((number >= 100_000_000_000 ? number / 1000 : number) * TimeSpan.TicksPerSecond));
        }

        return TextOf(value) is { } text && DateTime.TryParse(text, CultureInfo.InvariantCulture, Utc, out var time) ? time : null;
    }

    private static decimal? DurationOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.Number ? value.GetDecimal()
                : TextOf(value) is { } text ? (decimal)XmlConvert.ToTimeSpan(text).TotalSeconds : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
