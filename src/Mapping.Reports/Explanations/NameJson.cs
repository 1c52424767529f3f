using System.Collections.Immutable;
using System.Text.Json;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Json;

namespace Mapping.Reports.Explanations;

/// <summary>Explanations of names as JSON, described in <c>docs/json.md</c>.</summary>
public static class NameJson
{
    public static void Write(Stream output, ImmutableArray<NameExplanation> explanations, DateOnly asOf, string toolVersion)
    {
        using (var json = JsonReport.Open(output))
        {
            json.WriteStartObject();
            json.WriteString("schema", JsonReport.Schema);
            json.WriteString("tool", toolVersion);
            json.WriteString("asOf", DateWords.Of(asOf));
            json.WriteStartArray("explanations");
            foreach (var explanation in explanations)
            {
                Write(json, explanation);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, NameExplanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("kind", explanation.Kind);
        json.WriteString("name", explanation.Name);
        json.WriteString("title", explanation.Title);
        if (explanation.Place is { } place)
        {
            json.WriteString("file", place.Path);
            json.WriteNumber("line", place.Start.Line);
            json.WriteNumber("column", place.Start.Column);
        }

        json.WriteStartArray("lines");
        foreach (var line in explanation.Lines)
        {
            json.WriteStartObject();
            json.WriteString("label", line.Label);
            json.WriteString("text", line.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("parts");
        foreach (var part in explanation.Parts)
        {
            Write(json, part);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExplainedPart part)
    {
        json.WriteStartObject();
        json.WriteString("heading", part.Heading);
        json.WriteStartArray("sentences");
        foreach (var sentence in part.Sentences)
        {
            json.WriteStartObject();
            json.WriteString("text", sentence.Text);
            json.WriteNumber("depth", sentence.Depth);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
