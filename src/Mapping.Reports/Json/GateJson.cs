using System.Text.Json;
using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Json;

/// <summary>The gates of the contract. Where the sources have errors, nothing is said to hold.</summary>
internal static class GateJson
{
    public static void Write(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteStartArray("gates");
        foreach (var gate in judgement.Coverage.Gates)
        {
            json.WriteStartObject();
            json.WriteString("name", gate.Name);
            json.WriteString("system", gate.System.Name);
            json.WriteBoolean("holds", gate.Holds);
            json.WriteString("standing", CoverageNames.NameOf(gate.Standing));
            json.WriteStartArray("reliefs");
            foreach (var relief in gate.Reliefs)
            {
                json.WriteStartObject();
                json.WriteString("name", relief.Name);
                json.WriteNumber("obligations", relief.Obligations);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("requirements");
            foreach (var requirement in gate.Requirements)
            {
                Write(json, requirement);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, RequirementResult requirement)
    {
        json.WriteStartObject();
        json.WriteString("text", requirement.Text);
        json.WriteBoolean("holds", requirement.Holds);
        json.WriteString("standing", CoverageNames.NameOf(requirement.Standing));
        json.WriteString("unjudged", requirement.Unjudged);
        json.WriteString("objection", requirement.Objection);
        json.WriteNumber("obligations", requirement.Obligations);
        json.WriteNumber("unproven", requirement.Unproven.Length);
        json.WriteNumber("waived", requirement.Waived);
        json.WriteStartArray("unheldTexts");
        foreach (var text in requirement.Unheld)
        {
            json.WriteStringValue(text.Rule);
        }

        json.WriteEndArray();
        json.WriteNumber("share", Share(requirement.Share));
        json.WriteStartArray("blockers");
        foreach (var blocker in requirement.Blockers)
        {
            json.WriteStringValue($"{blocker.Framework.Framework.Id} {blocker.Provision.DisplayName}");
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>
    /// Four decimals, rounded down so that a share below a limit never looks like the limit; without trailing zeros.
    /// </summary>
    internal static decimal Share(decimal share) =>
        Math.Round(share, 4, MidpointRounding.ToZero) / 1.0000000000000000000000000000m;
}
