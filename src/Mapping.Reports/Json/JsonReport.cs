using System.Text.Encodings.Web;
using System.Text.Json;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Baselines;

namespace Mapping.Reports.Json;

/// <summary>
/// The contract <c>mapping/1</c>, described in <c>docs/json.md</c>: keys come in a fixed order, and the same judgement gives the same bytes.
/// </summary>
public static class JsonReport
{
    public const string Schema = "mapping/1";

    /// <summary>Beyond this much pending output the writer hands it on, so that memory stays flat.</summary>
    private const int FlushAt = 1 << 16;

    private static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The verdict with what products do for each system.</summary>
    /// <param name="output">Gets UTF-8 that ends with a line feed.</param>
    /// <param name="content">What is reported; the look ahead has a contract of its own.</param>
    public static void Write(Stream output, ReportContent content) =>
        Write(output, content.Judgement, content.ToolVersion, json => VendorGapJson.WriteAll(json, content.Gaps));

    /// <param name="output">Gets UTF-8 that ends with a line feed.</param>
    /// <param name="judgement">What is reported.</param>
    /// <param name="toolVersion">The version of the product.</param>
    /// <param name="baseline">How it compares with an accepted state; null where none was given.</param>
    public static void Write(Stream output, Judgement judgement, string toolVersion, BaselineComparison? baseline = null) =>
        Write(output, judgement, toolVersion, json =>
        {
            if (baseline is not null)
            {
                BaselineJson.Write(json, baseline);
            }
        });

    private static void Write(Stream output, Judgement judgement, string toolVersion, Action<Utf8JsonWriter> writeMore)
    {
        using (var json = Open(output))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("tool", toolVersion);
            json.WriteString("asOf", DateWords.Of(judgement.Coverage.AsOf));
            WriteCatalogs(json, judgement);
            ForecastJson.WriteNames(json, "basis", judgement.Basis);
            FeedJson.Write(json, judgement);
            ControlJson.Write(json, judgement);
            WriteSystems(json, judgement);
            GateJson.Write(json, judgement);
            DiagnosticJson.Write(json, judgement.Diagnostics);
            writeMore(json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>A writer in the form that every contract has; its output is left open.</summary>
    internal static Utf8JsonWriter Open(Stream output) => new(new VisibleJsonStream(output), Format);

    /// <summary>Hands on what is pending when it has grown.</summary>
    internal static void FlushWhenFull(Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushAt)
        {
            json.Flush();
        }
    }

    private static void WriteCatalogs(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteStartArray("catalogs");
        foreach (Framework catalog in judgement.Catalogs)
        {
            json.WriteStartObject();
            json.WriteString("framework", catalog.Id);
            json.WriteString("edition", catalog.Edition);
            json.WriteString("sha256", catalog.Sha256);
            json.WriteBoolean("own", !catalog.IsShipped);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSystems(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteStartArray("systems");
        foreach (var system in judgement.Coverage.Systems)
        {
            SystemJson.Write(json, system, judgement);
        }

        json.WriteEndArray();
    }
}
