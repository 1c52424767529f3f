using System.Text.Json;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Comparison;

namespace Mapping.Reports.Json;

/// <summary>What a comparison says of gates, evidence, controls and mappings.</summary>
internal static class DiffPartsJson
{
    public static void WriteGates(Utf8JsonWriter json, WorkspaceComparison comparison)
    {
        json.WriteBoolean("gatesCompared", comparison.GatesCompared);
        json.WriteStartArray("gates");
        foreach (var gate in comparison.Gates)
        {
            json.WriteStartObject();
            json.WriteString("name", gate.Name);
            json.WriteString("system", gate.System);
            json.WriteString("direction", ComparisonNames.NameOf(gate.Direction));
            json.WriteBoolean("regression", gate.IsRegression);
            WriteNullable(json, "before", gate.Before?.Holds);
            WriteNullable(json, "after", gate.After?.Holds);
            json.WriteStartArray("requirements");
            foreach (var requirement in gate.Requirements)
            {
                Write(json, requirement);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteEvidence(Utf8JsonWriter json, WorkspaceComparison comparison)
    {
        json.WriteStartArray("evidence");
        foreach (var rule in comparison.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("control", rule.Control);
            json.WriteString("name", rule.Rule);
            WriteStrings(json, "systems", rule.Systems);
            json.WriteString("direction", ComparisonNames.NameOf(rule.Direction));
            json.WriteString("before", rule.Before is { } before ? CoverageNames.NameOf(before.Verdict) : null);
            json.WriteString("after", rule.After is { } after ? CoverageNames.NameOf(after.Verdict) : null);
            json.WriteString("cause", (rule.After ?? rule.Before)?.Cause);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteControls(Utf8JsonWriter json, WorkspaceComparison comparison)
    {
        json.WriteStartArray("controls");
        foreach (var control in comparison.Controls)
        {
            json.WriteStartObject();
            json.WriteString("name", control.Name);
            json.WriteString("nameBefore", control.NameBefore);
            json.WriteString("before", control.Before is { } before ? ComparisonNames.NameOf(before) : null);
            json.WriteString("after", control.After is { } after ? ComparisonNames.NameOf(after) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteMappings(Utf8JsonWriter json, WorkspaceComparison comparison)
    {
        json.WriteStartArray("mappings");
        foreach (var mapping in comparison.Mappings)
        {
            json.WriteStartObject();
            json.WriteString("control", mapping.Control);
            SystemJson.WriteProvision(json, mapping.Framework, mapping.Provision);
            json.WriteString("before", StrengthOf(mapping.Before));
            json.WriteString("after", StrengthOf(mapping.After));
            json.WriteEndObject();
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, RequirementChange requirement)
    {
        json.WriteStartObject();
        json.WriteString("text", requirement.Text);
        WriteSide(json, "before", requirement.Before);
        WriteSide(json, "after", requirement.After);
        WriteStrings(json, "newBlockers", requirement.NewBlockers.Select(blocker => blocker.Provision.DisplayName));
        WriteStrings(json, "goneBlockers", requirement.GoneBlockers.Select(blocker => blocker.Provision.DisplayName));
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string key, RequirementResult? requirement)
    {
        if (requirement is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteBoolean("holds", requirement.Holds);
        json.WriteString("standing", CoverageNames.NameOf(requirement.Standing));
        json.WriteNumber("share", GateJson.Share(requirement.Share));
        json.WriteEndObject();
    }

    private static string? StrengthOf(MappingStrength strength) => strength == MappingStrength.None ? null : CoverageNames.NameOf(strength);

    private static void WriteNullable(Utf8JsonWriter json, string key, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(key, known);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private static void WriteStrings(Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
