using System.Text.Json;
using Mapping.Evidence.Inspection;

namespace Mapping.Reports.Json;

/// <summary>A field of a feed in the contract.</summary>
internal static class FieldJson
{
    public static void Write(Utf8JsonWriter json, InspectedField field)
    {
        json.WriteStartObject();
        json.WriteString("path", field.Path);
        json.WriteNumber("present", field.Present);
        json.WriteNumber("missing", field.Missing);
        json.WriteStartArray("types");
        foreach (var kind in field.Kinds)
        {
            json.WriteStartObject();
            json.WriteString("type", InspectionNames.NameOf(kind.Kind));
            json.WriteNumber("count", kind.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteRange(json, field);
        WriteValues(json, field);
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, InspectedField field)
    {
        if (field is { Min: { } min, Max: { } max })
        {
            json.WriteNumber("min", min);
            json.WriteNumber("max", max);
        }
        else
        {
            json.WriteString("min", JsonTimes.Of(field.First));
            json.WriteString("max", JsonTimes.Of(field.Last));
        }
    }

    private static void WriteValues(Utf8JsonWriter json, InspectedField field)
    {
        json.WriteStartArray("samples");
        foreach (var sample in field.Samples)
        {
            json.WriteStringValue(sample);
        }

        json.WriteEndArray();
        if (field.Values is not { } values)
        {
            json.WriteNull("distinct");
            json.WriteNull("values");
            return;
        }

        json.WriteNumber("distinct", values.Length);
        json.WriteStartArray("values");
        foreach (var value in values)
        {
            json.WriteStartObject();
            json.WriteString("value", value.Value);
            json.WriteNumber("count", value.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
