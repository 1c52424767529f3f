using System.Globalization;
using System.Text.Json;
using Mapping.Compiler.Text;
using Mapping.Reports.Findings;

namespace Mapping.Reports.Sarif;

/// <summary>One finding as a result.</summary>
internal static class SarifResult
{
    public static void Write(Utf8JsonWriter json, Finding finding, CheckFindings check, SarifRules rules, SarifTaxonomies taxonomies)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Code);
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Rule));
        json.WriteString("level", FindingLevels.NameOf(finding.Level));
        SarifText.WriteMessage(json, "message", finding.Help is { } help ? $"{finding.Message} {help}" : finding.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, check, new RelatedPlace(finding.Location, null, null));
        json.WriteEndArray();
        WriteRelated(json, finding, check);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("mapping/v1", finding.Fingerprint);

        // GitHub knows no other key, and else makes one of the text of the line, which many findings share.
        json.WriteString("primaryLocationLineHash", string.Create(CultureInfo.InvariantCulture, $"{finding.Identity.Fingerprint}:{finding.Number}"));
        json.WriteEndObject();
        if (check.Baseline is not null)
        {
            json.WriteString("baselineState", finding.IsWorse ? "updated" : "new");
        }

        WriteTaxa(json, finding, taxonomies);
        WriteProperties(json, finding);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Finding finding, CheckFindings check)
    {
        if (finding.Related.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < finding.Related.Length; i++)
        {
            WriteLocation(json, check, new RelatedPlace(finding.Related[i].Location, i, finding.Related[i].Message));
        }

        json.WriteEndArray();
    }

    private static void WriteTaxa(Utf8JsonWriter json, Finding finding, SarifTaxonomies taxonomies)
    {
        if (finding.Obligations.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("taxa");
        foreach (var obligation in finding.Obligations.DistinctBy(obligation => obligation.Result.Provision))
        {
            taxonomies.WriteTaxon(json, obligation);
            json.FlushWhenFull();
        }

        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, Finding finding)
    {
        if (finding.System is null && finding.State is null)
        {
            return;
        }

        json.WriteStartObject("properties");
        if (finding.System is { } system)
        {
            json.WriteText("system", system);
        }

        if (finding.State is { } state)
        {
            json.WriteString("state", state);
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, CheckFindings check, RelatedPlace place)
    {
        json.WriteStartObject();
        if (place.Id is { } id)
        {
            json.WriteNumber("id", id);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifText.UriOf(check.PathOf(place.Location)));
        json.WriteString("uriBaseId", SarifReport.BaseId);
        json.WriteEndObject();
        WriteRegion(json, place.Location);
        json.WriteEndObject();
        if (place.Message is { } message)
        {
            SarifText.WriteMessage(json, "message", message);
        }

        json.WriteEndObject();
    }

    /// <summary>Of a record only the line is told: its columns may count bytes.</summary>
    private static void WriteRegion(Utf8JsonWriter json, Location location)
    {
        var (start, end) = (location.Start, location.End);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.Line);
        if (location.Source.Length > 0)
        {
            json.WriteNumber("startColumn", start.Column);
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", end.Column);
        }

        json.WriteEndObject();
    }

    private readonly record struct RelatedPlace(Location Location, int? Id, string? Message);
}
