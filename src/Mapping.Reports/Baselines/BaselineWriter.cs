using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Reports.Baselines;

/// <summary>Writes a baseline: sorted, an entry a line, so that a review shows what was accepted and what was mended.</summary>
public static class BaselineWriter
{
    private static readonly JsonWriterOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes UTF-8 that ends with a line feed.</summary>
    public static void Write(TextWriter output, Baseline baseline)
    {
        output.Write($"{{\n  \"schema\": \"{Baseline.Schema}\",\n  \"asOf\": \"{DateWords.Of(baseline.AsOf)}\",\n  \"accepted\": [");
        for (var i = 0; i < baseline.Entries.Length; i++)
        {
            output.Write(i == 0 ? "\n    " : ",\n    ");
            output.Write(LineOf(baseline.Entries[i]));
        }

        output.Write(baseline.Entries.IsEmpty ? "]\n}\n" : "\n  ]\n}\n");
    }

    private static string LineOf(BaselineEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Line))
        {
            json.WriteStartObject();
            json.WriteString("kind", entry.Kind);
            json.WriteString("about", entry.About);
            json.WriteString("system", entry.System);
            json.WriteString("state", entry.State);
            Write(json, "fails", entry.Fails);
            Write(json, "expects", entry.Expects);
            json.WriteNumber("count", entry.Count);
            json.WriteString("fingerprint", entry.Fingerprint);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, string key, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(key);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
