using System.Text.Json;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Reading.Json;

/// <summary>Makes a field's value of the token at which a JSON reader stands.</summary>
internal static class JsonValues
{
    /// <param name="value">What to set.</param>
    /// <param name="reader">A reader over one piece of memory.</param>
    /// <param name="buffer">The buffer the reader reads from.</param>
    /// <param name="start">Where in the buffer the reader began.</param>
    /// <param name="scratch">Takes texts that must be unescaped.</param>
    public static void Set(ref FieldValue value, ref Utf8JsonReader reader, byte[] buffer, int start, RecordScratch scratch)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String when reader.ValueIsEscaped:
                SetUnescaped(ref value, ref reader, scratch);
                break;
            case JsonTokenType.String when BlankText.Is(reader.ValueSpan):
                value.Set(FieldKind.Missing);
                break;
            case JsonTokenType.String:
                value.Set(FieldKind.Text, buffer, start + (int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
                break;
            case JsonTokenType.Number:
                value.Set(FieldKind.Number, buffer, start + (int)reader.TokenStartIndex, reader.ValueSpan.Length);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                value.Set(HoldsNothing(reader) ? FieldKind.Missing : FieldKind.Compound);
                break;
            default:
                value.Set(KindOf(reader.TokenType));
                break;
        }
    }

    private static void SetUnescaped(ref FieldValue value, ref Utf8JsonReader reader, RecordScratch scratch)
    {
        // Unescaped text is never longer than its escapes.
        var at = scratch.Reserve(reader.ValueSpan.Length);
        var length = reader.CopyString(scratch.Buffer.AsSpan(at));
        if (BlankText.Is(scratch.Buffer.AsSpan(at, length)))
        {
            value.Set(FieldKind.Missing);
            return;
        }

        value.Set(FieldKind.Text, scratch.Buffer, at, length);
        scratch.Keep(length);
    }

    /// <summary>
    /// Whether a list or object, at whose beginning the reader stands, holds nothing but what is missing itself. Almost every one is decided
    /// by its first value; what is broken in it is found when it is read.
    /// </summary>
    private static bool HoldsNothing(Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        try
        {
            while (reader.Read() && reader.CurrentDepth > depth)
            {
                if (reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False
                    || (reader.TokenType == JsonTokenType.String && (reader.ValueIsEscaped || !BlankText.Is(reader.ValueSpan))))
                {
                    return false;
                }
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static FieldKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.True => FieldKind.True,
        JsonTokenType.False => FieldKind.False,
        _ => FieldKind.Missing,
    };
}
