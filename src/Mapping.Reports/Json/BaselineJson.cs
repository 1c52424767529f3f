using System.Text.Json;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Baselines;
using Mapping.Reports.Findings;

namespace Mapping.Reports.Json;

/// <summary>What is new since an accepted state, as a key of the contract.</summary>
public static class BaselineJson
{
    public static void Write(Utf8JsonWriter json, BaselineComparison baseline)
    {
        json.WriteStartObject("baseline");
        json.WriteString("asOf", DateWords.Of(baseline.AsOf));
        json.WriteBoolean("fails", baseline.Fails);
        json.WriteNumber("accepted", baseline.Accepted.Count);
        json.WriteStartArray("new");
        foreach (var finding in baseline.New)
        {
            Write(json, finding);
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
        json.WriteStartArray("mended");
        foreach (var mended in baseline.Mended)
        {
            Write(json, mended);
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
        json.WriteStartArray("takenAway");
        foreach (var taken in baseline.TakenAway)
        {
            Write(json, taken);
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        var start = finding.Location.Start;
        json.WriteStartObject();
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("level", FindingLevels.NameOf(finding.Level));
        json.WriteString("message", finding.Message);
        json.WriteString("file", finding.Location.Path);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteString("system", finding.System);
        json.WriteString("state", finding.State);
        json.WriteBoolean("worse", finding.IsWorse);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MendedEntry mended)
    {
        json.WriteStartObject();
        json.WriteString("kind", mended.Entry.Kind);
        json.WriteString("about", mended.Entry.About);
        json.WriteString("state", mended.Entry.State);
        json.WriteString("now", mended.Now);
        json.WriteString("fingerprint", mended.Entry.Fingerprint);
        json.WriteEndObject();
    }
}
