using System.Buffers;
using System.Text.Json;

namespace Mapping.LanguageServer.Transport;

/// <summary>Tells requests, notifications and answers apart, and says what is wrong with what is none of them.</summary>
internal static class MessageParser
{
    private const long BytesBeforeId = 4096;

    public static Message Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Classify(document.RootElement.Clone());
        }
        catch (JsonException exception)
        {
            return new BrokenMessage(default, ErrorCode.ParseError, $"The message is not JSON: {exception.Message}");
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            return new BrokenMessage(default, ErrorCode.InvalidRequest, "The message has a string that is no Unicode text.");
        }
    }

    /// <summary>The id of a message of which there is only the beginning; undefined where none stands there.</summary>
    public static JsonElement IdAtStart(ReadOnlySequence<byte> start)
    {
        var json = new Utf8JsonReader(start.Slice(0, Math.Min(start.Length, BytesBeforeId)), isFinalBlock: false, default);
        try
        {
            while (json.Read())
            {
                if (json is { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName } && json.ValueTextEquals("id"u8) && json.Read())
                {
                    return JsonElement.TryParseValue(ref json, out var id) ? IdOf(id.Value) : default;
                }
            }
        }
        catch (JsonException)
        {
            // It is no JSON either.
        }

        return default;
    }

    private static Message Classify(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return new BrokenMessage(default, ErrorCode.InvalidRequest, "The message is no object.");
        }

        var hasId = root.TryGetProperty("id", out var id);
        root.TryGetProperty("params", out var parameters);
        if (root.TryGetProperty("method", out var method))
        {
            return (method.ValueKind, hasId) switch
            {
                (not JsonValueKind.String, _) => new BrokenMessage(IdOf(id), ErrorCode.InvalidRequest, "The message's method is no string."),
                (_, false) => new NotificationMessage(method.GetString() ?? "", parameters),
                _ when IdOf(id).ValueKind == JsonValueKind.Undefined =>
                    new BrokenMessage(default, ErrorCode.InvalidRequest, "The message's id is neither a number nor a string of Unicode text."),
                _ => new RequestMessage(id, method.GetString() ?? "", parameters),
            };
        }

        if (hasId && id.ValueKind == JsonValueKind.Number && id.TryGetInt64(out var number))
        {
            return new ResponseMessage(number, root.TryGetProperty("result", out var result) ? result : default);
        }

        return new BrokenMessage(IdOf(id), ErrorCode.InvalidRequest, "The message has no method.");
    }

    /// <summary>An id that can be written again, for an answer has to; undefined for any other.</summary>
    private static JsonElement IdOf(JsonElement id) => id.ValueKind is JsonValueKind.Number || (id.ValueKind is JsonValueKind.String && IsText(id)) ? id : default;

    private static bool IsText(JsonElement text)
    {
        try
        {
            return text.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            // It has half of a surrogate pair, which an escape can say and no encoding can.
            return false;
        }
    }
}
