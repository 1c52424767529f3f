using System.Collections.Immutable;
using System.Text.Json;
using Mapping.Evidence.Inspection;

namespace Mapping.Reports.Json;

/// <summary>The lists in the records of a feed in the contract.</summary>
internal static class ListsJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<InspectedList> lists)
    {
        json.WriteStartArray("lists");
        foreach (var list in lists)
        {
            json.WriteStartObject();
            json.WriteString("path", list.Path);
            json.WriteNumber("lists", list.Lists);
            json.WriteNumber("elements", list.Elements);
            json.WriteNumber("shortest", list.Shortest);
            json.WriteNumber("longest", list.Longest);
            json.WriteStartArray("keys");
            foreach (var key in list.Keys)
            {
                json.WriteStringValue(key.Path);
            }

            json.WriteEndArray();
            json.WriteStartArray("fields");
            foreach (var field in list.Fields)
            {
                FieldJson.Write(json, field);
                JsonReport.FlushWhenFull(json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
