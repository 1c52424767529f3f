using System.Text.Json;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Json;

/// <summary>An obligation of the contract, with what led to its outcome.</summary>
internal static class ObligationJson
{
    public static void Write(Utf8JsonWriter json, ObligationResult obligation, SystemSymbol system, Judgement judgement)
    {
        var provision = obligation.Provision;
        json.WriteStartObject();
        SystemJson.WriteProvision(json, obligation.Framework, provision);
        json.WriteString("title", provision.Title);
        json.WriteString("domain", CatalogNames.NameOf(provision.Domain));
        json.WriteString("pillar", provision.Pillar is { } pillar ? CatalogNames.NameOf(pillar) : null);
        json.WriteBoolean("inForce", obligation.Applicability.InForce);
        json.WriteString("applies", obligation.Applicability.From is { } date ? DateWords.Of(date) : null);
        json.WriteString("design", obligation.Design is { } design ? CoverageNames.NameOf(design) : null);
        json.WriteString("outcome", CoverageNames.NameOf(obligation.Outcome));
        DecisionJson.Write(json, obligation, system);
        WriteControls(json, obligation, system, judgement.Evidence);
        WriteStrings(json, "why", ObligationDerivation.Of(obligation, system, judgement.Evidence, judgement.Coverage.AsOf).Select(sentence => sentence.Text));
        json.WriteEndObject();
    }

    private static void WriteControls(Utf8JsonWriter json, ObligationResult obligation, SystemSymbol system, EvidenceResults evidence)
    {
        json.WriteStartArray("controls");
        foreach (var covering in obligation.Controls)
        {
            json.WriteStartObject();
            json.WriteString("name", covering.Control.Name);
            json.WriteString("strength", CoverageNames.NameOf(covering.Strength));
            json.WriteString("operating", CoverageNames.NameOf(covering.Operating));
            json.WriteString("state", covering.State == ControlState.Planned ? "planned" : "operating");
            WriteStrings(json, "via", covering.Via.Select(RelationWords.Of));
            EvidenceJson.Write(json, covering.Control, system, evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
