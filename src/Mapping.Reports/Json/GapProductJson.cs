using System.Text.Json;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Reports.Vendors;

namespace Mapping.Reports.Json;

/// <summary>A product of the contract on gaps.</summary>
internal static class GapProductJson
{
    public static void Write(Utf8JsonWriter json, ProductGap product)
    {
        json.WriteStartObject();
        json.WriteString("vendor", product.Offer.Vendor.Name);
        json.WriteString("product", product.Offer.Product.Name);
        json.WriteString("title", product.Offer.Product.Title);
        json.WriteString("pack", product.Offer.Pack?.Name);
        WriteAnswers(json, product.Answers);
        WriteStanding(json, product);
        WriteRenewal(json, product);
        WriteEntries(json, "claimed", product.Claimed, entry => entry.Claimed);
        ForecastJson.WriteNames(json, "failing", [.. product.Failing.Select(control => control.Name)]);
        WriteEntries(json, "provided", product.Provided, entry => entry.Provided);
        VendorGapJson.WriteObligations(json, "evidenced", product.Evidenced.Select(entry => entry.Obligation));
        VendorGapJson.WriteObligations(json, "vendorEvidenced", product.VendorEvidenced.Select(entry => entry.Obligation));
        VendorGapJson.WriteObligations(json, "closes", product.Closes.Select(entry => entry.Obligation));
        VendorGapJson.WriteObligations(json, "closesEvidenced", product.ClosesEvidenced.Select(entry => entry.Obligation));
        VendorGapJson.WriteOpen(json, product.Open);
        json.WriteEndObject();
    }

    private static void WriteAnswers(Utf8JsonWriter json, ProductAnswers answers)
    {
        json.WriteStartObject("answers");
        json.WriteString("kind", GapWords.NameOf(answers.Kind));
        json.WriteString("shown", GapWords.NameOf(answers.Evidenced.Kind));
        ForecastJson.WriteNames(json, "articles", [.. answers.MapsTo.Where(article => article.IsArticle).Select(article => article.Provision.Citation)]);
        json.WriteString("renewalOwner", answers.RenewalOwner?.Name);
        if (answers.OwnerFits is { } fits)
        {
            json.WriteBoolean("ownerFits", fits);
        }
        else
        {
            json.WriteNull("ownerFits");
        }

        json.WriteString("evidence", GapWords.NameOf(answers.Evidence));
        json.WriteString("evidenceSeen", GapWords.NameOf(answers.Seen));
        json.WriteStartObject("shares");
        Write(json, "claimed", answers.Claimed);
        Write(json, "provided", answers.Provided);
        Write(json, "evidenced", answers.Evidenced);
        json.WriteEndObject();
        WriteArticles(json, answers);
        json.WriteEndObject();
    }

    private static void WriteArticles(Utf8JsonWriter json, ProductAnswers answers)
    {
        json.WriteStartArray("mapsTo");
        foreach (var article in answers.MapsTo)
        {
            json.WriteStartObject();
            json.WriteString("framework", article.Framework.Id);
            json.WriteString("citation", article.Provision.Citation);
            json.WriteNumber("assessable", article.Assessable);
            json.WriteNumber("claimed", article.Claimed);
            json.WriteNumber("provided", article.Provided);
            json.WriteNumber("evidenced", article.Evidenced);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string key, DomainShares shares)
    {
        json.WriteStartObject(key);
        json.WriteNumber("security", shares.Security);
        json.WriteNumber("assurance", shares.Assurance);
        json.WriteNumber("shared", shares.Shared);
        json.WriteEndObject();
    }

    private static void WriteStanding(Utf8JsonWriter json, ProductGap product)
    {
        json.WriteStartObject("claims");
        json.WriteBoolean("count", product.Standing.Counts);
        json.WriteString("attestation", GapWords.NameOf(product.Standing.Attestation));
        ForecastJson.WriteNames(json, "missingAttestations", [.. product.MissingAttestations.Select(attestation => attestation.Path)]);
        ForecastJson.WriteNames(json, "wholeFrameworks", [.. product.ClaimedWhole.Select(framework => framework.Id)]);
        ForecastJson.WriteNames(json, "requires", [.. product.Offer.Product.Requires.Select(control => control.Name)]);
        ForecastJson.WriteNames(json, "unmet", [.. product.Standing.Unmet.Select(control => control.Name)]);
        json.WriteEndObject();
    }

    private static void WriteRenewal(Utf8JsonWriter json, ProductGap product)
    {
        json.WriteStartObject("renewal");
        if (product.PerYear is { } cost)
        {
            json.WriteNumber("perYear", cost);
        }
        else
        {
            json.WriteNull("perYear");
        }

        json.WriteString("currency", product.Offer.Product.Renewal?.Cost?.Currency);
        json.WriteString("until", product.Offer.Product.Renewal?.Until is { } until ? DateWords.Of(until) : null);
        json.WriteEndObject();
    }

    private static void WriteEntries(
        Utf8JsonWriter json, string key, IEnumerable<ProductObligation> entries, Func<ProductObligation, MappingStrength> strength)
    {
        json.WriteStartArray(key);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            SystemJson.WriteProvision(json, entry.Obligation.Framework, entry.Obligation.Provision);
            json.WriteString("strength", CoverageNames.NameOf(strength(entry)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
