using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mapping.Evidence.Reading.Yaml;

/// <summary>Writes JSON in which everything stands on the line on which it stands in the YAML, as far as that goes.</summary>
internal sealed class YamlJsonWriter(ReadLimits limits)
{
    private readonly ArrayBufferWriter<byte> json = new();
    private long line = 1;

    /// <summary>How many bytes were written.</summary>
    public int Length => json.WrittenCount;

    /// <summary>Whether it is longer than any file that is read as a whole.</summary>
    public bool IsTooLong => json.WrittenCount > limits.MaxDocumentBytes;

    public MemoryStream ToStream() => new(json.WrittenSpan.ToArray(), writable: false);

    public void MoveTo(long target)
    {
        for (; line < target; line++)
        {
            Raw("\n"u8);
        }
    }

    public void Raw(ReadOnlySpan<byte> text) => json.Write(text);

    public void Text(string text)
    {
        Raw("\""u8);
        Raw(JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        Raw("\""u8);
    }

    /// <summary>Writes again what was written in a range, on one line; false where that would be too long.</summary>
    public bool Repeat(Range written)
    {
        var copy = json.WrittenSpan[written];
        if (json.WrittenCount + (long)copy.Length > limits.MaxDocumentBytes)
        {
            return false;
        }

        // Line breaks within texts are escaped, so these are only between them.
        var bytes = copy.ToArray();
        bytes.AsSpan().Replace((byte)'\n', (byte)' ');
        Raw(bytes);
        return true;
    }
}
