using System.Text.Json;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Comparison;

namespace Mapping.Reports.Json;

/// <summary>What a comparison says of promises, and of what the law says.</summary>
internal static class DiffPromisesJson
{
    public static void WritePromises(Utf8JsonWriter json, WorkspaceComparison comparison)
    {
        json.WriteStartArray("promises");
        foreach (var promise in comparison.Promises)
        {
            json.WriteStartObject();
            json.WriteString("kind", ComparisonNames.NameOf(promise.Kind));
            json.WriteString("subject", promise.Subject);
            json.WriteString("subjectBefore", promise.SubjectBefore);
            json.WriteString("direction", ComparisonNames.NameOf(promise.Direction));
            json.WriteBoolean("regression", promise.IsRegression);
            json.WriteString("before", promise.Before);
            json.WriteString("after", promise.After);
            json.WriteBoolean("implied", promise.IsImplied);
            json.WriteString("setAsBefore", promise.SetAsBefore is { } date ? DateWords.Of(date) : null);
            ThresholdJson.WriteChanged(json, promise.Changed);
            json.WriteString("text", PromiseWords.Of(promise));
            json.WriteEndObject();
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
    }

    public static void WriteProvisions(Utf8JsonWriter json, WorkspaceComparison comparison)
    {
        json.WriteStartArray("provisions");
        foreach (var provision in comparison.Provisions)
        {
            Write(json, provision);
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ProvisionChange provision)
    {
        json.WriteStartObject();
        json.WriteString("framework", provision.Framework);
        json.WriteString("provision", provision.Name);
        json.WriteString("before", provision.Before?.Title);
        json.WriteString("after", provision.After?.Title);
        json.WriteString("wasNumber", provision.WasNumber);
        json.WriteString("isNumber", provision.IsNumber);
        WriteAspects(json, provision);
        json.WriteStartArray("controls");
        foreach (var control in provision.Controls)
        {
            json.WriteStringValue(control);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteAspects(Utf8JsonWriter json, ProvisionChange provision)
    {
        json.WriteStartArray("aspects");
        foreach (var aspect in provision.Aspects)
        {
            json.WriteStartObject();
            json.WriteString("name", aspect.Name);
            json.WriteString("before", aspect.Before);
            json.WriteString("after", aspect.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
