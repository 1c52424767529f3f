using System.Collections.Immutable;
using System.Text.Json;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Evidence.Forecasting;

namespace Mapping.Reports.Json;

/// <summary>The contract <c>mapping-forecast/1</c>, described in <c>docs/json.md</c>: what turns, day by day and gate by gate.</summary>
public static class ForecastJson
{
    public const string Schema = "mapping-forecast/1";

    /// <param name="output">Gets UTF-8 that ends with a line feed.</param>
    /// <param name="forecast">What is reported.</param>
    /// <param name="toolVersion">The version of the product.</param>
    public static void Write(Stream output, WorkspaceForecast forecast, string toolVersion)
    {
        using (var json = JsonReport.Open(output))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("tool", toolVersion);
            json.WriteString("asOf", DateWords.Of(forecast.AsOf));
            json.WriteString("until", DateWords.Of(forecast.Last));
            WriteNames(json, "basis", forecast.Basis);
            json.WriteStartArray("days");
            foreach (var day in forecast.Days)
            {
                Write(json, day, forecast);
                JsonReport.FlushWhenFull(json);
            }

            json.WriteEndArray();
            ForecastGateJson.Write(json, forecast);
            DiagnosticJson.Write(json, forecast.Diagnostics);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>The keys that say when something turns.</summary>
    internal static void WriteDate(Utf8JsonWriter json, DateOnly date, WorkspaceForecast forecast)
    {
        json.WriteString("date", DateWords.Of(date));
        json.WriteNumber("inDays", date.DayNumber - forecast.AsOf.DayNumber);
    }

    internal static void WriteNames(Utf8JsonWriter json, string key, ImmutableArray<string> names)
    {
        json.WriteStartArray(key);
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ForecastDay day, WorkspaceForecast forecast)
    {
        json.WriteStartObject();
        WriteDate(json, day.Date, forecast);
        json.WriteStartArray("turns");
        foreach (var turn in day.Turns)
        {
            Write(json, turn);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Turn turn)
    {
        json.WriteStartObject();
        json.WriteString("kind", NameOf(turn.Kind));
        json.WriteString("name", turn.Name);
        WriteNames(json, "systems", turn.Systems);
        json.WriteString("before", turn.Before);
        json.WriteString("after", turn.After);
        json.WriteString("cause", turn.Cause);
        json.WriteString("next", turn.Next);
        json.WriteString("file", turn.Location?.Path);
        WriteLine(json, turn);
        json.WriteStartArray("obligations");
        foreach (var obligation in turn.Obligations)
        {
            Write(json, obligation);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, Turn turn)
    {
        if (turn.Location is { } location)
        {
            json.WriteNumber("line", location.Start.Line);
        }
        else
        {
            json.WriteNull("line");
        }
    }

    private static void Write(Utf8JsonWriter json, ObligationTurn turn)
    {
        json.WriteStartObject();
        json.WriteString("system", turn.System.Name);
        json.WriteString("framework", turn.After.Framework.Framework.Id);
        json.WriteString("citation", turn.After.Provision.Citation);
        json.WriteString("element", turn.After.Provision.Element);
        json.WriteString("before", CoverageNames.NameOf(turn.Before.Outcome));
        json.WriteString("after", CoverageNames.NameOf(turn.After.Outcome));
        json.WriteBoolean("comesIntoForce", turn.ComesIntoForce);
        json.WriteEndObject();
    }

    private static string NameOf(TurnKind kind) => kind switch
    {
        TurnKind.Evidence => "evidence",
        TurnKind.Document => "document",
        TurnKind.Control => "control",
        TurnKind.Waiver => "waiver",
        TurnKind.Attestation => "attestation",
        _ => "law",
    };
}
