using System.Text.Json;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Coverage.Readings;
using Mapping.Reports.Readings;

namespace Mapping.Reports.Json;

/// <summary>The contract <c>mapping-suspects/1</c>, described in <c>docs/json.md</c>.</summary>
public static class SuspectsJson
{
    public const string Schema = "mapping-suspects/1";

    /// <param name="output">Gets UTF-8 that ends with a line feed.</param>
    /// <param name="list">What is reported.</param>
    /// <param name="toolVersion">The version of the product.</param>
    public static void Write(Stream output, SuspectList list, string toolVersion)
    {
        using (var json = JsonReport.Open(output))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("tool", toolVersion);
            json.WriteString("asOf", DateWords.Of(list.AsOf));
            json.WriteBoolean("hasErrors", list.HasErrors);
            json.WriteNumber("mappings", list.Mappings);
            json.WriteNumber("known", list.Known);
            json.WriteNumber("brokenLines", list.BrokenLines);
            json.WriteStartArray("suspects");
            foreach (var suspect in list.Suspects)
            {
                Write(json, suspect);
                JsonReport.FlushWhenFull(json);
            }

            json.WriteEndArray();
            json.WriteStartArray("decisions");
            foreach (var decision in list.Decisions)
            {
                Write(json, decision);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, SuspectMapping suspect)
    {
        var framework = suspect.Mapping.Framework.Framework;
        json.WriteStartObject();
        json.WriteString("control", suspect.Control.Name);
        json.WriteString("framework", framework.Id);
        json.WriteString("edition", framework.Edition);
        ForecastJson.WriteNames(json, "cites", [.. suspect.Mapping.Provisions.Provisions.Select(provision => provision.DisplayName)]);
        json.WriteString("readOn", suspect.Mapping.ReadOn is { } day ? DateWords.Of(day) : null);
        json.WriteString("readEdition", suspect.ReadEdition);
        json.WriteString("cause", NameOf(suspect.Cause));
        json.WriteString("text", SuspectWords.Of(suspect));
        json.WriteStartArray("changes");
        foreach (var change in suspect.Changes)
        {
            json.WriteStartObject();
            json.WriteString("before", change.Before?.DisplayName);
            json.WriteString("after", change.After?.DisplayName);
            ForecastJson.WriteNames(json, "kinds", [.. change.Kinds.Select(ComparisonNames.NameOf)]);
            DiffPromisesJson.WriteAspects(json, change);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("file", suspect.Mapping.Location.Path);
        json.WriteNumber("line", suspect.Mapping.Location.Start.Line);
        json.WriteNumber("column", suspect.Mapping.Location.Start.Column);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SuspectDecision decision)
    {
        json.WriteStartObject();
        json.WriteString("name", decision.Name);
        json.WriteString("kind", decision.IsOfDocument ? "document" : "decision");
        json.WriteString("framework", decision.Used.Id);
        json.WriteString("edition", decision.Used.Edition);
        json.WriteString("signedOn", DateWords.Of(decision.SignedOn));
        json.WriteString("readEdition", decision.Read?.Edition);
        json.WriteString("text", decision.Difference);
        json.WriteString("file", decision.Location.Path);
        json.WriteNumber("line", decision.Location.Start.Line);
        json.WriteNumber("column", decision.Location.Start.Column);
        json.WriteEndObject();
    }

    private static string NameOf(SuspectCause cause) => cause switch
    {
        SuspectCause.OtherEdition => "other-edition",
        SuspectCause.NoEdition => "no-edition",
        SuspectCause.UnknownEdition => "unknown-edition",
        SuspectCause.NotYet => "not-yet",
        SuspectCause.OtherText => "other-text",
        SuspectCause.NeverLocked => "never-locked",
        SuspectCause.LeftRange => "left-range",
    };
}
