using System.Globalization;
using System.Text.Json;

namespace Mapping.Evidence.Reading.Otlp;

/// <summary>Writes the fields of a record; the names of them are promised in docs/evidence-formats.md.</summary>
internal sealed class OtlpWriter(Utf8JsonWriter json)
{
    private const long NanosecondsOfSecond = 1_000_000_000;

    /// <summary>A name of more parts is none that anybody gave.</summary>
    private const int MaxParts = 32;

    /// <summary>Why not all is told of the record, a clause; else null.</summary>
    public string? Fault { get; private set; }

    public void Text(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    public void Number(string name, string? digits)
    {
        if (digits is not null)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(digits, skipInputValidation: true);
        }
    }

    public void Boolean(string name, bool value) => json.WriteBoolean(name, value);

    /// <summary>A moment, to the nanosecond; nothing where it is 0.</summary>
    public void Time(string name, ulong nanoseconds)
    {
        if (nanoseconds > 0)
        {
            var second = DateTime.UnixEpoch.AddSeconds(nanoseconds / NanosecondsOfSecond);
            json.WriteString(name, string.Create(CultureInfo.InvariantCulture, $"{second:yyyy-MM-ddTHH:mm:ss}.{nanoseconds % NanosecondsOfSecond:D9}Z"));
        }
    }

    /// <summary>How long something took; nothing where a moment is not told, or it ended before it began.</summary>
    public void Duration(string name, ulong started, ulong ended)
    {
        if (started > 0 && ended >= started)
        {
            var took = ended - started;
            json.WriteString(name, string.Create(CultureInfo.InvariantCulture, $"PT{took / NanosecondsOfSecond}.{took % NanosecondsOfSecond:D9}S"));
        }
    }

    /// <summary>What stands around the item.</summary>
    public void Around(in OtlpItem item)
    {
        if (OtlpShape.Member(item.Scope, "scope") is { } scope)
        {
            CheckDropped(scope, "droppedAttributesCount", "attributes");
            Text("scope", OtlpShape.Text(scope, "name"));
            Text("scope_version", OtlpShape.Text(scope, "version"));
        }

        if (OtlpShape.Member(item.Resource, "resource") is { } resource)
        {
            Attributes("resource", resource);
        }
    }

    /// <summary>
    /// The attributes of an element as members of an object; full stops in their names lead into objects. A name that occurs twice is written twice, and whoever
    /// reads it says so.
    /// </summary>
    public void Attributes(string name, JsonElement element)
    {
        CheckDropped(element, "droppedAttributesCount", "attributes");
        json.WritePropertyName(name);
        Members(OtlpShape.List(element, "attributes"));
    }

    public void CheckDropped(JsonElement element, string count, string what)
    {
        if (OtlpShape.Whole(element, count) is { } dropped && dropped.AsSpan().IndexOfAnyExcept('0') >= 0)
        {
            Fault ??= $"some of its {what} were dropped before it was written";
        }
    }

    public void StartList(string name) => json.WriteStartArray(name);

    public void EndList() => json.WriteEndArray();

    public void StartElement() => json.WriteStartObject();

    public void EndElement() => json.WriteEndObject();

    /// <summary>A value of any kind; nothing where it is none.</summary>
    public void Value(string name, JsonElement element)
    {
        json.WritePropertyName(name);
        Value(element);
    }

    /// <summary>A number that may be none, such as NaN, which is then a text and no number to any rule.</summary>
    public void Double(string name, JsonElement number)
    {
        json.WritePropertyName(name);
        Double(number);
    }

    private void Members(IEnumerable<JsonElement> attributes) => Write(
        [.. attributes.Select(attribute => (PartsOf(OtlpShape.Text(attribute, "key") ?? throw new OtlpException("an attribute of it has no name")), OtlpShape.Member(attribute, "value")))], 0);

    private static string[] PartsOf(string key) => key.Split('.') is { Length: <= MaxParts } parts ? parts : throw new OtlpException("the name of an attribute of it has too many parts");

    private void Write(List<(string[] Name, JsonElement? Value)> attributes, int level)
    {
        json.WriteStartObject();
        foreach (var group in attributes.GroupBy(attribute => attribute.Name[level], StringComparer.Ordinal))
        {
            foreach (var (_, value) in group.Where(attribute => attribute.Name.Length == level + 1))
            {
                json.WritePropertyName(group.Key);
                Value(value);
            }

            if (group.Where(attribute => attribute.Name.Length > level + 1).ToList() is { Count: > 0 } inner)
            {
                json.WritePropertyName(group.Key);
                Write(inner, level + 1);
            }
        }

        json.WriteEndObject();
    }

    private void Value(JsonElement? value)
    {
        using var members = value is { ValueKind: JsonValueKind.Object } found ? found.EnumerateObject() : default;
        if (value is { ValueKind: not JsonValueKind.Object })
        {
            throw new OtlpException("a value in it is no object");
        }

        if (value is null || !members.MoveNext())
        {
            json.WriteNullValue();
            return;
        }

        var (kind, held) = (members.Current.Name, members.Current.Value);
        if (members.MoveNext())
        {
            throw new OtlpException("a value in it is of two kinds");
        }

        switch (kind)
        {
            case "stringValue" or "bytesValue":
                json.WriteStringValue(held.ValueKind == JsonValueKind.String ? held.GetString() : throw new OtlpException($"its {kind} is no text"));
                break;
            case "boolValue" when held.ValueKind is JsonValueKind.True or JsonValueKind.False:
                json.WriteBooleanValue(held.ValueKind == JsonValueKind.True);
                break;
            case "intValue":
                json.WriteRawValue(OtlpShape.WholeOf(held, kind), skipInputValidation: true);
                break;
            case "doubleValue":
                Double(held);
                break;
            case "arrayValue":
                json.WriteStartArray();
                foreach (var element in OtlpShape.List(held, "values"))
                {
                    Value(element);
                }

                json.WriteEndArray();
                break;
            case "kvlistValue":
                Members(OtlpShape.List(held, "values"));
                break;
            default:
                throw new OtlpException("a value in it is of a kind that is not known");
        }
    }

    private void Double(JsonElement number)
    {
        if (number.ValueKind == JsonValueKind.Number)
        {
            json.WriteRawValue(number.GetRawText(), skipInputValidation: true);
        }
        else
        {
            json.WriteStringValue(number.ValueKind == JsonValueKind.String ? number.GetString() : throw new OtlpException("a number in it is none"));
        }
    }
}
