using System.Collections.Immutable;
using System.Text.Json;
using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Json;

/// <summary>Files that evidence was read from, with their digests.</summary>
internal static class EvidenceFileJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<EvidenceFile> files)
    {
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("sha256", file.Sha256);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteNumber("records", file.Records);
            json.WriteEndObject();
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
    }
}
