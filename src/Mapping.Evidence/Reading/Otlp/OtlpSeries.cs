using System.Buffers;
using System.IO.Hashing;
using System.Text;
using System.Text.Json;

namespace Mapping.Evidence.Reading.Otlp;

/// <summary>Tells the series of a metric apart: those of one name, one kind, the same attributes of point, scope and service, and one beginning.</summary>
internal static class OtlpSeries
{
    /// <summary>A digest, not 0. Attributes come in any order.</summary>
    public static UInt128 Of(in OtlpItem item, JsonElement point, string type)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            json.WriteStringValue(type);
            json.WriteStringValue(OtlpShape.Text(item.Item, "name"));
            json.WriteStringValue(OtlpShape.Text(item.Item, "unit"));
            json.WriteStringValue(OtlpShape.Whole(point, "startTimeUnixNano"));
            Write(json, point);
            Write(json, OtlpShape.Member(item.Resource, "resource"));
            if (OtlpShape.Member(item.Scope, "scope") is { } scope)
            {
                json.WriteStringValue(OtlpShape.Text(scope, "name"));
                json.WriteStringValue(OtlpShape.Text(scope, "version"));
                Write(json, scope);
            }

            json.WriteEndArray();
        }

        var digest = XxHash128.HashToUInt128(buffer.WrittenSpan);
        return digest == 0 ? 1 : digest;
    }

    private static void Write(Utf8JsonWriter json, JsonElement? holder)
    {
        json.WriteStartArray();
        foreach (var attribute in (holder is { } element ? OtlpShape.List(element, "attributes") : []).Select(Written).Order(StringComparer.Ordinal))
        {
            json.WriteStringValue(attribute);
        }

        json.WriteEndArray();
    }

    /// <summary>Without blanks between its parts.</summary>
    private static string Written(JsonElement attribute)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            attribute.WriteTo(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
