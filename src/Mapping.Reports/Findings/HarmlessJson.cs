using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Findings;

/// <summary>JSON for files that CI systems show in pages of theirs: what could be markup is written as escapes.</summary>
internal static class HarmlessJson
{
    /// <summary>Beyond this much pending output the writer hands it on, so that memory stays flat.</summary>
    private const int FlushAt = 1 << 16;

    private static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes one document and the line feed that ends it.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Format))
        {
            write(json);
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Text that sources may have had a hand in.</summary>
    public static void WriteText(this Utf8JsonWriter json, string key, string text) => json.WriteString(key, HarmlessText.Of(text));

    public static void FlushWhenFull(this Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushAt)
        {
            json.Flush();
        }
    }
}
