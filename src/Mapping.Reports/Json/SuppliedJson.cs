using System.Text.Json;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Text;

namespace Mapping.Reports.Json;

/// <summary>What binds the vendor that supplies a system; the key is there only where a declared vendor does.</summary>
internal static class SuppliedJson
{
    public static void Write(Utf8JsonWriter json, SystemCoverage system)
    {
        if (system.Supplied is not { } supplied)
        {
            return;
        }

        json.WriteStartObject("supplied");
        json.WriteString("vendor", supplied.Vendor.Name);
        json.WriteStartArray("obligations");
        foreach (var obligation in supplied.Obligations)
        {
            json.WriteStartObject();
            SystemJson.WriteProvision(json, obligation.Framework, obligation.Provision);
            json.WriteString("state", SuppliedWords.NameOf(obligation.State));
            json.WriteBoolean("inForce", obligation.Applicability.InForce);
            json.WriteString("applies", obligation.Applicability.From is { } from ? DateWords.Of(from) : null);
            ForecastJson.WriteNames(json, "claims", [.. obligation.Claims.Select(offer => offer.Name)]);
            json.WriteEndObject();
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
