using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Mapping.LanguageServer.Transport;

/// <summary>Puts answers, notifications and the server's own requests into JSON.</summary>
internal static class MessageWriter
{
    /// <summary>Nothing of this goes into a web page, and clients show the text that they get.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Result<TResult>(JsonElement id, TResult result, JsonTypeInfo<TResult> type) => Write(json =>
    {
        WriteId(json, id);
        json.WritePropertyName("result");
        WriteValue(json, result, type);
    });

    public static ReadOnlyMemory<byte> Error(JsonElement id, int code, string message, bool retrigger = false) => Write(json =>
    {
        WriteId(json, id);
        json.WriteStartObject("error");
        json.WriteNumber("code", code);
        json.WriteString("message", message);
        if (retrigger)
        {
            json.WriteStartObject("data");
            json.WriteBoolean("retriggerRequest", true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    public static ReadOnlyMemory<byte> Notification<TParameters>(string method, TParameters parameters, JsonTypeInfo<TParameters> type) => Write(json =>
    {
        json.WriteString("method", method);
        json.WritePropertyName("params");
        WriteValue(json, parameters, type);
    });

    public static ReadOnlyMemory<byte> Request<TParameters>(long id, string method, TParameters parameters, JsonTypeInfo<TParameters> type) => Write(json =>
    {
        json.WriteNumber("id", id);
        json.WriteString("method", method);
        json.WritePropertyName("params");
        WriteValue(json, parameters, type);
    });

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            write(json);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteId(Utf8JsonWriter json, JsonElement id)
    {
        json.WritePropertyName("id");
        if (id.ValueKind == JsonValueKind.Undefined)
        {
            json.WriteNullValue();
        }
        else
        {
            id.WriteTo(json);
        }
    }

    private static void WriteValue<T>(Utf8JsonWriter json, T value, JsonTypeInfo<T> type)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else
        {
            JsonSerializer.Serialize(json, value, type);
        }
    }
}
