using System.Collections.Immutable;
using System.Text.Json;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Text;
using Mapping.Reports.Findings;

namespace Mapping.Reports.Sarif;

/// <summary>Findings as SARIF 2.1.0 (OASIS): one run, whose results refer to rules and, as taxa, to the obligations that they leave open.</summary>
public static class SarifReport
{
    /// <summary>Stands for the folder of the repository; the file says of no machine where that is.</summary>
    internal const string BaseId = "SRCROOT";

    internal const string ToolName = "mapping";

    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <param name="output">Gets UTF-8 that ends with a line feed.</param>
    /// <param name="check">What is reported.</param>
    public static void Write(Stream output, CheckFindings check) => Write(output, check, SarifLimits.OfGitHub);

    internal static void Write(Stream output, CheckFindings check, SarifLimits limits) =>
        Write(output, check, limits.Fit(check.Reported, (stream, results) => Write(stream, check, results)));

    private static void Write(Stream output, CheckFindings check, ImmutableArray<Finding> results) => HarmlessJson.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        WriteRun(json, check, results);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteRun(Utf8JsonWriter json, CheckFindings check, ImmutableArray<Finding> results)
    {
        var rules = SarifRules.Of(results);
        var taxonomies = SarifTaxonomies.Of(results);
        json.WriteStartObject();
        WriteTool(json, check, rules, taxonomies);
        WriteInvocation(json, check);
        WriteBases(json);
        json.WriteStartObject("automationDetails");
        json.WriteString("id", "mapping/check/");
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in results)
        {
            SarifResult.Write(json, finding, check, rules, taxonomies);
            json.FlushWhenFull();
        }

        json.WriteEndArray();
        taxonomies.Write(json);
        WriteProperties(json, check.Judgement);
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, CheckFindings check, SarifRules rules, SarifTaxonomies taxonomies)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", ToolName);
        json.WriteString("version", check.ToolVersion);
        json.WriteString("semanticVersion", check.ToolVersion);
        json.WriteString("language", "en");
        rules.Write(json);
        taxonomies.WriteSupported(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, CheckFindings check)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteNumber("exitCode", check.ExitStatus);
        WriteMended(json, check);
        json.WriteStartObject("properties");
        json.WriteString("asOf", DateWords.Of(check.Judgement.Coverage.AsOf));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>What a baseline accepts and nobody finds any more, as notifications: it is no result.</summary>
    private static void WriteMended(Utf8JsonWriter json, CheckFindings check)
    {
        if (check.Baseline is not { } baseline || (baseline.Mended.IsEmpty && baseline.TakenAway.IsEmpty))
        {
            return;
        }

        json.WriteStartArray("toolExecutionNotifications");
        foreach (var mended in baseline.Mended.Concat(baseline.TakenAway))
        {
            json.WriteStartObject();
            json.WriteString("level", "note");
            SarifText.WriteMessage(json, "message", mended.Sentence);
            json.WriteEndObject();
            json.FlushWhenFull();
        }

        json.WriteEndArray();
    }

    private static void WriteBases(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(BaseId);
        json.WriteStartObject("description");
        json.WriteString("text", "The root of the repository.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What the results are to be read with: the day, the catalogs, and whether gates hold.</summary>
    private static void WriteProperties(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteStartObject("properties");
        json.WriteString("asOf", DateWords.Of(judgement.Coverage.AsOf));
        json.WriteStartArray("catalogs");
        foreach (var catalog in judgement.Catalogs)
        {
            json.WriteStartObject();
            json.WriteText("framework", catalog.Id);
            json.WriteText("edition", catalog.Edition);
            json.WriteString("sha256", catalog.Sha256);
            json.WriteBoolean("own", !catalog.IsShipped);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("basis");
        foreach (var sentence in judgement.Basis)
        {
            json.WriteStringValue(HarmlessText.Of(sentence));
        }

        json.WriteEndArray();
        json.WriteStartArray("gates");
        foreach (var gate in judgement.Coverage.Gates)
        {
            WriteGate(json, gate, isFit: !judgement.HasErrors);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteGate(Utf8JsonWriter json, GateResult gate, bool isFit)
    {
        json.WriteStartObject();
        json.WriteText("name", gate.Name);
        json.WriteText("system", gate.System.Name);
        json.WriteBoolean("holds", gate.Holds && isFit);
        json.WriteEndObject();
    }
}
