using System.Text.Json;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Forecasting;

namespace Mapping.Reports.Json;

/// <summary>The gates of a forecast. Where the sources have errors, nothing is said to hold or to turn.</summary>
internal static class ForecastGateJson
{
    public static void Write(Utf8JsonWriter json, WorkspaceForecast forecast)
    {
        json.WriteStartArray("gates");
        foreach (var gate in forecast.Gates)
        {
            json.WriteStartObject();
            json.WriteString("name", gate.Now.Name);
            json.WriteString("system", gate.Now.System.Name);
            json.WriteBoolean("holds", gate.Now.Holds && !forecast.HasErrors);
            json.WriteString("standing", StandingOf(gate.Now.Standing, forecast));
            json.WriteStartArray("turns");
            foreach (var turn in forecast.HasErrors ? [] : gate.Turns)
            {
                json.WriteStartObject();
                ForecastJson.WriteDate(json, turn.Date, forecast);
                json.WriteBoolean("holds", turn.Holds);
                ForecastJson.WriteNames(json, "through", turn.Through);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteRequirements(json, gate, forecast);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string StandingOf(GateStanding standing, WorkspaceForecast forecast) =>
        CoverageNames.NameOf(forecast.HasErrors ? GateStanding.NotJudged : standing);

    private static void WriteRequirements(Utf8JsonWriter json, GateForecast gate, WorkspaceForecast forecast)
    {
        json.WriteStartArray("requirements");
        foreach (var requirement in gate.Requirements)
        {
            json.WriteStartObject();
            json.WriteString("text", requirement.Now.Text);
            json.WriteBoolean("holds", requirement.Now.Holds && !forecast.HasErrors);
            json.WriteString("standing", StandingOf(requirement.Now.Standing, forecast));
            json.WriteNumber("share", GateJson.Share(requirement.Now.Share));
            json.WriteNumber("shareAtEnd", GateJson.Share(requirement.Last.Share));
            json.WriteStartArray("turns");
            foreach (var turn in forecast.HasErrors ? [] : requirement.Turns)
            {
                json.WriteStartObject();
                ForecastJson.WriteDate(json, turn.Date, forecast);
                json.WriteBoolean("holds", turn.After.Holds);
                json.WriteNumber("share", GateJson.Share(turn.After.Share));
                ForecastJson.WriteNames(json, "through", turn.Through);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
