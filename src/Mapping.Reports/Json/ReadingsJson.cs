using System.Collections.Immutable;
using System.Text.Json;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Reports.Json;

/// <summary>How the law is read where sources differ, as far as dates of a system's obligations rest on it.</summary>
internal static class ReadingsJson
{
    public static void Write(Utf8JsonWriter json, SystemCoverage system)
    {
        json.WriteStartArray("readings");
        foreach (var reading in system.Readings)
        {
            json.WriteStartObject();
            json.WriteString("framework", reading.Framework.Id);
            json.WriteString("reading", reading.Reading.Name);
            json.WriteString("choice", reading.Choice.Name);
            json.WriteBoolean("chosen", reading.IsChosen);
            json.WriteString("provision", reading.Reading.Provision);
            json.WriteNumber("obligations", reading.Obligations.Length);
            WriteDates(json, reading.Dates);
            json.WriteStartArray("others");
            foreach (var (choice, dates) in reading.Others)
            {
                json.WriteStartObject();
                json.WriteString("choice", choice.Name);
                WriteDates(json, dates);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDates(Utf8JsonWriter json, ImmutableArray<DateOnly> dates)
    {
        json.WriteStartArray("applies");
        foreach (var date in dates)
        {
            json.WriteStringValue(DateWords.Of(date));
        }

        json.WriteEndArray();
    }
}
