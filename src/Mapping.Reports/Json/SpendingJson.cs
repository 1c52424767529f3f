using System.Collections.Immutable;
using System.Text.Json;
using Mapping.Compiler.Coverage.Vendors;

namespace Mapping.Reports.Json;

/// <summary>What is spent beside what is open, of the contract on gaps.</summary>
internal static class SpendingJson
{
    public static void Write(Utf8JsonWriter json, Spending spending)
    {
        json.WriteStartObject("spending");
        Write(json, "byDomain", spending.ByDomain);
        Write(json, "byOwner", spending.ByOwner);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, ImmutableArray<SpendingLine> lines)
    {
        json.WriteStartArray(key);
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteString("name", line.Name);
            json.WriteStartArray("perYear");
            foreach (var (currency, amount) in line.PerYear)
            {
                json.WriteStartObject();
                json.WriteNumber("amount", amount);
                json.WriteString("currency", currency);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            ForecastJson.WriteNames(json, "products", [.. line.Products.Select(offer => offer.Name)]);
            ForecastJson.WriteNames(json, "unpriced", [.. line.Unpriced.Select(offer => offer.Name)]);
            json.WriteNumber("obligations", line.Obligations);
            json.WriteNumber("open", line.Open);
            json.WriteNumber("evidenced", line.Evidenced);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
