using System.Text.Json;

namespace Mapping.Evidence.Reading.Dsse;

/// <summary>Takes out of an envelope what somebody signed.</summary>
internal static class DsseEnvelope
{
    /// <summary>What is wrong with an envelope, a clause that shows nothing of it; null where nothing is.</summary>
    /// <param name="root">The envelope, or a bundle that holds one.</param>
    /// <param name="limits">How long a payload may be.</param>
    /// <param name="payload">What was signed.</param>
    public static string? PayloadOf(JsonElement root, ReadLimits limits, out byte[] payload)
    {
        payload = [];
        try
        {
            var envelope = root.TryGetProperty("dsseEnvelope", out var inner) ? inner : root;
            if (envelope.ValueKind != JsonValueKind.Object || TextOf(envelope, "payloadType") is not { } type || TextOf(envelope, "payload") is not { } encoded)
            {
                return "it is no envelope of DSSE: it has no \"payloadType\" and \"payload\" that are texts";
            }

            if (!IsSigned(envelope))
            {
                return "the envelope has no signature";
            }

            if (!IsJson(type))
            {
                return "its payload is said to be something else than JSON";
            }

            return Decode(encoded) is not { } bytes ? "its payload is no base64"
                : bytes.Length > limits.MaxRecordBytes ? ProblemReport.TooLong(limits)
                : Take(bytes, out payload);
        }
        catch (InvalidOperationException)
        {
            return "a text holds an escape that is no character";
        }
    }

    private static string? Take(byte[] bytes, out byte[] payload)
    {
        payload = bytes;
        return null;
    }

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.String ? found.GetString() : null;

    private static bool IsSigned(JsonElement envelope) =>
        envelope.TryGetProperty("signatures", out var signatures) && signatures.ValueKind == JsonValueKind.Array && signatures.GetArrayLength() > 0
        && signatures.EnumerateArray().All(signature => signature.ValueKind == JsonValueKind.Object && TextOf(signature, "sig") is { Length: > 0 });

    private static bool IsJson(string type) => type is "application/json" || type.EndsWith("+json", StringComparison.Ordinal);

    /// <summary>Either alphabet, as the standard has it, with padding or without.</summary>
    private static byte[]? Decode(string encoded)
    {
        var text = encoded.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        var padded = text.PadRight((text.Length + 3) / 4 * 4, '=');
        var bytes = new byte[padded.Length / 4 * 3];
        return Convert.TryFromBase64String(padded, bytes, out var length) ? bytes[..length] : null;
    }
}
