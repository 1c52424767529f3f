using System.Collections.Immutable;
using System.Text.Json;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Reports.Vendors;

namespace Mapping.Reports.Json;

/// <summary>The contract <c>mapping-gap/1</c>, described in <c>docs/json.md</c>: the five answers on each product, and the cheapest sets.</summary>
public static class VendorGapJson
{
    public const string Schema = "mapping-gap/1";

    /// <param name="output">Gets UTF-8 that ends with a line feed.</param>
    /// <param name="gap">What is reported.</param>
    /// <param name="toolVersion">The version of the product.</param>
    public static void Write(Stream output, VendorGap gap, string toolVersion)
    {
        var analysis = gap.Analysis;
        using (var json = JsonReport.Open(output))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("tool", toolVersion);
            json.WriteString("asOf", DateWords.Of(analysis.AsOf));
            json.WriteString("system", gap.System.System.Name);
            ForecastJson.WriteNames(json, "have", [.. analysis.Question.Have.Select(offer => offer.Name)]);
            ForecastJson.WriteNames(json, "packs", [.. gap.Packs.Select(pack => pack.Name)]);
            WriteAnalysis(json, analysis);
            SuppliedJson.Write(json, gap.System);
            DiagnosticJson.Write(json, gap.Diagnostics);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>What products do, for a report that holds it beside the verdict: each system by its name, with the keys that the gap has.</summary>
    internal static void WriteAll(Utf8JsonWriter json, ImmutableArray<GapAnalysis> gaps)
    {
        json.WriteStartArray("gaps");
        foreach (var gap in gaps)
        {
            json.WriteStartObject();
            json.WriteString("system", gap.Question.System.Name);
            WriteAnalysis(json, gap);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAnalysis(Utf8JsonWriter json, GapAnalysis analysis)
    {
        json.WriteStartArray("products");
        foreach (var product in analysis.Products)
        {
            GapProductJson.Write(json, product);
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
        WriteObligations(json, "coveredBefore", analysis.CoveredBefore);
        WriteOpen(json, analysis.Open);
        CheapestJson.Write(json, "cheapest", analysis.Cheapest);
        CheapestJson.Write(json, "cheapestEvidenced", analysis.CheapestEvidenced);
        SpendingJson.Write(json, analysis.Spending);
    }

    internal static void WriteObligations(Utf8JsonWriter json, string key, IEnumerable<ObligationResult> obligations)
    {
        json.WriteStartArray(key);
        foreach (var obligation in obligations)
        {
            json.WriteStartObject();
            SystemJson.WriteProvision(json, obligation.Framework, obligation.Provision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteOpen(Utf8JsonWriter json, ImmutableArray<OpenObligation> obligations)
    {
        json.WriteStartArray("open");
        foreach (var open in obligations)
        {
            json.WriteStartObject();
            SystemJson.WriteProvision(json, open.Obligation.Framework, open.Obligation.Provision);
            json.WriteString("domain", Compiler.Catalogs.CatalogNames.NameOf(open.Obligation.Provision.Domain));
            json.WriteString("design", open.Obligation.Design is { } design ? CoverageNames.NameOf(design) : null);
            ForecastJson.WriteNames(json, "owners", [.. open.Owners.Select(owner => owner.Name)]);
            ForecastJson.WriteNames(json, "closedBy", [.. open.ClosedBy.Select(offer => offer.Name)]);
            json.WriteString("waivedUntil", open.Obligation.WaivedUntil is { } until ? DateWords.Of(until) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
