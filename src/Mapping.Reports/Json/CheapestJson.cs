using System.Collections.Immutable;
using System.Text.Json;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Reports.Vendors;

namespace Mapping.Reports.Json;

/// <summary>The cheapest set of the contract on gaps.</summary>
internal static class CheapestJson
{
    public static void Write(Utf8JsonWriter json, string key, CheapestSet set)
    {
        var isNamed = set.State is CheapestState.Found or CheapestState.Undecided or CheapestState.NothingOpen;
        json.WriteStartObject(key);
        json.WriteString("state", GapWords.NameOf(set.State));
        WriteNames(json, "products", set.Products);
        WriteNumber(json, "cost", isNamed ? set.Cost : null);
        json.WriteString("currency", set.Currency);
        json.WriteBoolean("closesAll", set.ClosesAll);
        VendorGapJson.WriteObligations(json, "closes", isNamed ? set.Closes : []);
        VendorGapJson.WriteObligations(json, "neverClosed", set.NeverClosed);
        VendorGapJson.WriteObligations(json, "onlyUnpriced", set.OnlyUnpriced);
        WriteNames(json, "unpriced", set.Unpriced);
        ForecastJson.WriteNames(json, "currencies", set.Currencies);
        json.WriteStartArray("ties");
        foreach (var tie in set.Ties)
        {
            json.WriteStartArray();
            foreach (var offer in tie)
            {
                json.WriteStringValue(offer.Name);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteBoolean("moreTies", set.HasMoreTies);
        WriteProof(json, set);
        json.WriteEndObject();
    }

    private static void WriteProof(Utf8JsonWriter json, CheapestSet set)
    {
        json.WriteStartObject("proof");
        json.WriteNumber("considered", set.Considered);
        WriteNumber(json, "lowerBound", set.State is CheapestState.Found or CheapestState.Undecided ? set.LowerBound : null);
        json.WriteStartArray("needs");
        foreach (var need in set.Needs)
        {
            json.WriteStartObject();
            SystemJson.WriteProvision(json, need.Obligation.Framework, need.Obligation.Provision);
            WriteNames(json, "oneOf", need.OneOf);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string key, ImmutableArray<OfferedProduct> offers) =>
        ForecastJson.WriteNames(json, key, [.. offers.Select(offer => offer.Name)]);

    private static void WriteNumber(Utf8JsonWriter json, string key, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(key, known);
        }
        else
        {
            json.WriteNull(key);
        }
    }
}
