using System.Text.Json;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Impact;
using Mapping.Compiler.Text;
using Mapping.Reports.Impact;

namespace Mapping.Reports.Json;

/// <summary>The contract <c>mapping-impact/1</c>, described in <c>docs/json.md</c>.</summary>
public static class ImpactJson
{
    public const string Schema = "mapping-impact/1";

    /// <param name="output">Gets UTF-8 that ends with a line feed.</param>
    /// <param name="result">What is reported.</param>
    /// <param name="toolVersion">The version of the product.</param>
    public static void Write(Stream output, WorkspaceImpact result, string toolVersion)
    {
        using (var json = JsonReport.Open(output))
        {
            var impact = result.Impact;
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("tool", toolVersion);
            json.WriteString("framework", impact.From.Id);
            json.WriteString("from", impact.From.Edition);
            json.WriteString("to", impact.To.Edition);
            ForecastJson.WriteNames(json, "inUse", impact.InUse);
            json.WriteBoolean("hasErrors", result.HasErrors);
            json.WriteBoolean("touched", impact.IsTouched);
            WriteProvisions(json, impact);
            WriteParts(json, impact);
            ForecastJson.WriteNames(json, "unfollowed", impact.Unfollowed);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteProvisions(Utf8JsonWriter json, AmendmentImpact impact)
    {
        json.WriteStartArray("provisions");
        foreach (var provision in impact.Provisions)
        {
            json.WriteStartObject();
            json.WriteString("before", provision.Change.Before?.DisplayName);
            json.WriteString("after", provision.Change.After?.DisplayName);
            json.WriteString("title", provision.Change.Title);
            ForecastJson.WriteNames(json, "kinds", [.. provision.Change.Kinds.Select(ComparisonNames.NameOf)]);
            DiffPromisesJson.WriteAspects(json, provision.Change);
            WriteTouched(json, provision);
            json.WriteStartArray("steps");
            foreach (var step in provision.Steps)
            {
                json.WriteStartObject();
                json.WriteString("step", ImpactNames.NameOf(step));
                json.WriteString("text", ImpactWords.Step(step, impact));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
    }

    private static void WriteTouched(Utf8JsonWriter json, ProvisionImpact provision)
    {
        json.WriteStartArray("touched");
        foreach (var citing in provision.Touched)
        {
            json.WriteStartObject();
            json.WriteString("kind", ImpactNames.NameOf(citing.Kind));
            json.WriteString("name", citing.Name);
            json.WriteString("edition", citing.Framework.Edition);
            WritePlace(json, citing.Location);
            json.WriteEndObject();
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        json.WriteString("file", location.Path);
        json.WriteNumber("line", location.Start.Line);
        json.WriteNumber("column", location.Start.Column);
    }

    private static void WriteParts(Utf8JsonWriter json, AmendmentImpact impact)
    {
        json.WriteStartArray("parts");
        foreach (var part in impact.Parts)
        {
            json.WriteStartObject();
            json.WriteString("kind", ImpactNames.NameOf(part.Kind));
            json.WriteString("name", part.Name);
            json.WriteString("before", part.Before);
            json.WriteString("after", part.After);
            json.WriteBoolean("ours", part.IsOurs);
            ForecastJson.WriteNames(json, "systems", part.Systems);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
