using System.Text.Json;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Comparison;

namespace Mapping.Reports.Json;

/// <summary>The contract <c>mapping-diff/1</c>, described in <c>docs/json.md</c>.</summary>
public static class DiffJson
{
    public const string Schema = "mapping-diff/1";

    /// <param name="output">Gets UTF-8 that ends with a line feed.</param>
    /// <param name="sides">What is reported.</param>
    /// <param name="toolVersion">The version of the product.</param>
    public static void Write(Stream output, ComparedSides sides, string toolVersion)
    {
        using (var json = JsonReport.Open(output))
        {
            var comparison = sides.Comparison;
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("tool", toolVersion);
            json.WriteString("asOf", DateWords.Of(comparison.AsOf));
            WriteSource(json, "before", sides.Before, sides.BeforeHasErrors);
            WriteSource(json, "after", sides.After, sides.AfterHasErrors);
            json.WriteBoolean("changed", !comparison.IsEmpty);
            json.WriteBoolean("regression", comparison.HasRegression);
            json.WriteBoolean("weakening", comparison.HasWeakening);
            WriteFrameworks(json, comparison);
            WriteSystems(json, comparison);
            DiffPartsJson.WriteGates(json, comparison);
            DiffPartsJson.WriteEvidence(json, comparison);
            DiffPromisesJson.WritePromises(json, comparison);
            DiffPromisesJson.WriteProvisions(json, comparison);
            DiffPartsJson.WriteControls(json, comparison);
            DiffPartsJson.WriteMappings(json, comparison);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteSource(Utf8JsonWriter json, string key, ComparedSource source, bool hasErrors)
    {
        json.WriteStartObject(key);
        json.WriteString("name", source.Name);
        json.WriteString("commit", source.Commit);
        json.WriteBoolean("hasErrors", hasErrors);
        json.WriteEndObject();
    }

    private static void WriteFrameworks(Utf8JsonWriter json, WorkspaceComparison comparison)
    {
        json.WriteStartArray("frameworks");
        foreach (var framework in comparison.Frameworks)
        {
            json.WriteStartObject();
            json.WriteString("framework", framework.Id);
            json.WriteString("before", framework.Before);
            json.WriteString("after", framework.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSystems(Utf8JsonWriter json, WorkspaceComparison comparison)
    {
        json.WriteStartArray("systems");
        foreach (var system in comparison.Systems)
        {
            json.WriteStartObject();
            json.WriteString("name", system.Name);
            json.WriteString("nameBefore", system.NameBefore);
            json.WriteString("title", system.Title);
            json.WriteStartObject("totals");
            SystemJson.WriteTotals(json, "before", system.Before?.Totals);
            SystemJson.WriteTotals(json, "after", system.After?.Totals);
            json.WriteEndObject();
            json.WriteStartArray("obligations");
            foreach (var change in system.Obligations)
            {
                WriteObligation(json, change);
                JsonReport.FlushWhenFull(json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteObligation(Utf8JsonWriter json, ObligationChange change)
    {
        json.WriteStartObject();
        SystemJson.WriteProvision(json, change.Framework, change.Provision);
        json.WriteString("title", change.Provision.Title);
        json.WriteString("direction", ComparisonNames.NameOf(change.Direction));
        json.WriteBoolean("regression", change.IsRegression);
        json.WriteString("before", change.Before?.Name);
        json.WriteString("after", change.After?.Name);
        json.WriteStartArray("reasons");
        foreach (var reason in change.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("kind", ComparisonNames.NameOf(reason.Kind));
            json.WriteString("subject", reason.Subject);
            json.WriteString("before", reason.Before?.Word);
            json.WriteString("after", reason.After?.Word);
            json.WriteString("text", ReasonWords.Of(reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
