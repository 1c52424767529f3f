using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>A line of evidence as the oracle reads it: with the library's own parsers, and no thought of speed.</summary>
internal sealed class OracleRecord
{
    private readonly Dictionary<string, JsonElement> fields = [];

    private static readonly JsonElement MistypedWord = JsonDocument.Parse($"\"{RandomRules.Mistyped}\"").RootElement;

    private readonly Dictionary<string, string> units;

    public OracleRecord(string file, int line, string text, Dictionary<string, string> units)
    {
        this.units = units;
        Place = $"{file}:{line}";
        File = file;
        Line = text;
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

    private OracleRecord(OracleRecord other, Dictionary<string, JsonElement> fields)
    {
        (Place, File, Line, Text, IsBroken, units, this.fields) = (other.Place, other.File, other.Line, other.Text, other.IsBroken, other.units, fields);
    }

    /// <summary>The record as a rule would find it that had not mistyped the word. Fields that hold the same word still do.</summary>
    public OracleRecord Mistyped() => Holds(RandomRecords.Word)
        ? new OracleRecord(this, fields.ToDictionary(field => field.Key, field => TextOf(field.Value) == RandomRecords.Word ? MistypedWord : field.Value))
        : this;

    /// <summary>The record as a rule reads it that says what it means that a time is before another one.</summary>
    public OracleRecord With(OracleOrder order, DateTime? through = null) => new(this, fields) { Order = order, Through = through };

    /// <summary>The last moment at which it may have been: a date without a time of day lasts a day.</summary>
    public DateTime? Through { get; private init; }

    public OracleOrder? Order { get; private init; }

    /// <summary>Whether the field of words holds this one.</summary>
    public bool Holds(string word) => Read(RandomRecords.Words, OracleType.Text) is string text && text == word;

    public string Place { get; }

    public string File { get; }

    public string Line { get; }

    /// <summary>What stands in a field, as it stands there.</summary>
    public string Raw(string field) => fields[field].GetRawText();

    public string Text { get; }

    public bool IsBroken { get; }

    /// <summary>The fields that are there.</summary>
    public IEnumerable<string> Fields => fields.Keys.Where(name => !IsMissing(name));

    public bool IsMissing(string field) => !fields.TryGetValue(field, out var value) || IsNothing(value);

    public bool IsCompound(string field) =>
        fields.TryGetValue(field, out var value) && value.ValueKind is JsonValueKind.Array or JsonValueKind.Object;

    private static bool IsNothing(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().All(IsNothing),
        JsonValueKind.Object => value.EnumerateObject().All(member => IsNothing(member.Value)),
        JsonValueKind.String => string.IsNullOrWhiteSpace(value.GetString()),
        _ => value.ValueKind == JsonValueKind.Null,
    };

    /// <summary>What the field holds, read as a type, or null.</summary>
    public IComparable? Read(string field, OracleType type) => IsMissing(field) ? null : type switch
    {
        OracleType.Text => TextOf(fields[field]),
        OracleType.Boolean => fields[field].ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null },
        OracleType.Date => TimeOf(fields[field]),
        OracleType.Duration => DurationOf(fields[field], UnitOf(field)),
        OracleType.Percent => FractionOf(fields[field], UnitOf(field)),
        _ => fields[field].ValueKind == JsonValueKind.Number ? NumberOf(fields[field]) : null,
    };

    /// <summary>Why the field can't be read so.</summary>
    public string ProblemOf(string field, OracleType type) => IsMissing(field) ? $"no field \"{field}\"" : $"the field \"{field}\" does not hold " + type switch
    {
        OracleType.Text => "text",
        OracleType.Boolean => "true or false",
        OracleType.Date => "a date or time",
        OracleType.Duration when UnitOf(field) is null => $"a duration with a unit (of a number, \"unit {field} days\" in the feed says it)",
        OracleType.Duration => "a duration of 0 or more",
        OracleType.Percent when UnitOf(field) is null =>
            $"a share of 0 to 1 (\"unit {field} percent\" in the feed says that 100 is all, \"unit {field} ratio\" that more than all is meant)",
        OracleType.Percent when UnitOf(field) == "percent" => "a share of 0 to 100 %",
        OracleType.Percent => "a share of 0 or more",
        _ => "a number",
    };

    /// <summary>A number, or a percentage that is written as one.</summary>
    public decimal? AnyNumber(string field) => NumberOf(fields[field]);

    public bool IsWrittenTime(string field) => TextOf(fields[field]) is not null && TimeOf(fields[field]) is not null;

    /// <summary>0 where it is no time, 1 for a day, 2 for a time without an offset, 3 for a moment.</summary>
    public int TimeKind(string field) => TimeOf(fields[field]) is null ? 0
        : TextOf(fields[field]) is not { } text ? 3
        : text.Length == 10 ? 1
        : text[^1] == 'Z' || text[^6] is '+' or '-' ? 3 : 2;

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

    /// <summary>What its numbers count by the unit of the feed: times, shares, or nothing that it knows.</summary>
    public OracleType KindOf(string field) => UnitOf(field) switch
    {
        null => OracleType.Number,
        "percent" or "ratio" => OracleType.Percent,
        _ => OracleType.Duration,
    };

    public string? UnitOf(string field) => units.GetValueOrDefault(field);

    private static decimal? FractionOf(JsonElement value, string? unit)
    {
        var number = (value.ValueKind, unit) switch
        {
            (JsonValueKind.String, _) or (_, "ratio") or (_, null) => NumberOf(value),
            (_, "percent") => NumberOf(value) / 100,
            _ => null,
        };
        return number < 0 || (number > 1 && unit != "ratio") ? null : number;
    }

    private static DateTime? TimeOf(JsonElement value)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (value.ValueKind == JsonValueKind.Number)
        {
            var number = value.GetDecimal();
            return number < 946_684_800 ? null : DateTime.UnixEpoch.AddTicks((long)((number >= 100_000_000_000 ? number / 1000 : number) * TimeSpan.TicksPerSecond));
        }

        return TextOf(value) is { Length: > 4 } text && text[4] == '-' && DateTime.TryParse(text, CultureInfo.InvariantCulture, Utc, out var time) ? time : null;
    }

    private static decimal? DurationOf(JsonElement value, string? unit) => SecondsOf(value, unit) is { } seconds and >= 0 ? seconds : null;

    private static decimal? SecondsOf(JsonElement value, string? unit)
    {
        try
        {
            return value.ValueKind == JsonValueKind.Number ? value.GetDecimal() * (unit switch { "seconds" => 1, "minute" => 60, _ => null as decimal? })
                : TextOf(value) is { } text ? (decimal)XmlConvert.ToTimeSpan(text).TotalSeconds : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
