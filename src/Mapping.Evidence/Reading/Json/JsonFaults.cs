using System.Globalization;
using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>Says in our words, which show nothing of the file, what a JSON reader threw.</summary>
internal static class JsonFaults
{
    public const string Invalid = "it is no valid JSON";

    public static string TooDeep(int limit) => string.Create(CultureInfo.InvariantCulture, $"it nests deeper than {limit} levels");

    /// <param name="exception">What the reader threw.</param>
    /// <param name="reader">As it stood then.</param>
    /// <param name="slice">What it read.</param>
    /// <param name="maxDepth">The depth that it was allowed.</param>
    public static JsonFault Of(JsonException exception, ref Utf8JsonReader reader, ReadOnlySpan<byte> slice, int maxDepth)
    {
        var offset = OffsetOf(slice, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
        return new JsonFault(offset, WhatOf(ref reader, slice, maxDepth));
    }

    public static string WhatOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> slice, int maxDepth) =>
        IsTooDeep(ref reader, slice, maxDepth) ? TooDeep(maxDepth)
        : IsNoNumber(ref reader, slice) ? "it holds NaN or Infinity, which JSON does not know: write null, or leave the field out"
        : Invalid;

    /// <summary>What is to be said of what stands after a document that is one object.</summary>
    public static string WhatFollows(ref Utf8JsonReader reader, ReadOnlySpan<byte> slice) =>
        slice[(int)reader.BytesConsumed..].TrimStart(" \t\r\n"u8) is [(byte)'{', ..]
            ? "another object follows the first, as in JSON Lines: name the file .jsonl, or say \"format jsonl\" in the feed"
            : Invalid;

    /// <summary>Python, and what is written in it, calls numbers so that are none.</summary>
    private static bool IsNoNumber(ref Utf8JsonReader reader, ReadOnlySpan<byte> slice)
    {
        var rest = slice[(int)reader.BytesConsumed..].TrimStart(" \t\r\n,:["u8);
        rest = rest is [(byte)'-', ..] ? rest[1..] : rest;
        return rest.StartsWith("NaN"u8) || rest.StartsWith("Infinity"u8);
    }

    /// <summary>The reader stops before the bracket that would lead too deep.</summary>
    private static bool IsTooDeep(ref Utf8JsonReader reader, ReadOnlySpan<byte> slice, int maxDepth)
    {
        var isOpening = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        var depth = reader.CurrentDepth + (isOpening ? 1 : 0);
        var rest = slice[(int)reader.BytesConsumed..].TrimStart(" \t\r\n,:"u8);
        return depth >= maxDepth && rest.Length > 0 && rest[0] is (byte)'{' or (byte)'[';
    }

    /// <summary>The exception counts lines; we count bytes.</summary>
    private static int OffsetOf(ReadOnlySpan<byte> slice, long line, long byteInLine)
    {
        var offset = 0;
        for (; line > 0; line--)
        {
            offset += slice[offset..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(offset + byteInLine, slice.Length);
    }
}
