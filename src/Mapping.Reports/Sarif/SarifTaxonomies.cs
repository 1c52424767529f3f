using System.Collections.Immutable;
using System.Text.Json;
using Mapping.Compiler.Catalogs;
using Mapping.Reports.Findings;

namespace Mapping.Reports.Sarif;

/// <summary>
/// Each framework as a taxonomy, with those of its obligations as taxa that some result leaves open. Titles are the catalog's own words,
/// and names of elements are said to be ours.
/// </summary>
internal sealed class SarifTaxonomies
{
    private readonly ImmutableArray<Framework> frameworks;
    private readonly ImmutableArray<ImmutableArray<Provision>> taxa;
    private readonly Dictionary<Provision, (int Taxonomy, int Taxon)> indexes = [];

    private SarifTaxonomies(ImmutableArray<Framework> frameworks, ImmutableArray<ImmutableArray<Provision>> taxa)
    {
        this.frameworks = frameworks;
        this.taxa = taxa;
        for (var i = 0; i < taxa.Length; i++)
        {
            for (var j = 0; j < taxa[i].Length; j++)
            {
                indexes[taxa[i][j]] = (i, j);
            }
        }
    }

    public static SarifTaxonomies Of(ImmutableArray<Finding> findings)
    {
        var byFramework = findings
            .SelectMany(finding => finding.Obligations)
            .Select(obligation => (obligation.Result.Framework.Framework, obligation.Result.Provision))
            .Distinct()
            .GroupBy(entry => entry.Framework, entry => entry.Provision)
            .OrderBy(group => group.Key.Id, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Edition, StringComparer.Ordinal)
            .ToList();
        return new SarifTaxonomies(
            [.. byFramework.Select(group => group.Key)],
            [.. byFramework.Select(group => group.OrderBy(provision => provision.Index).ToImmutableArray())]);
    }

    /// <summary>The components that the tool knows.</summary>
    public void WriteSupported(Utf8JsonWriter json)
    {
        json.WriteStartArray("supportedTaxonomies");
        for (var i = 0; i < frameworks.Length; i++)
        {
            WriteReference(json, i);
        }

        json.WriteEndArray();
    }

    /// <summary>The reference from a result to one of its taxa.</summary>
    public void WriteTaxon(Utf8JsonWriter json, SystemObligation obligation)
    {
        var (taxonomy, taxon) = indexes[obligation.Result.Provision];
        json.WriteStartObject();
        json.WriteText("id", obligation.Result.Provision.DisplayName);
        json.WriteNumber("index", taxon);
        json.WritePropertyName("toolComponent");
        WriteReference(json, taxonomy);
        json.WriteEndObject();
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("taxonomies");
        for (var i = 0; i < frameworks.Length; i++)
        {
            Write(json, frameworks[i], taxa[i]);
        }

        json.WriteEndArray();
    }

    private void WriteReference(Utf8JsonWriter json, int taxonomy)
    {
        json.WriteStartObject();
        json.WriteText("name", frameworks[taxonomy].Id);
        json.WriteNumber("index", taxonomy);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Framework framework, ImmutableArray<Provision> provisions)
    {
        json.WriteStartObject();
        json.WriteText("name", framework.Id);
        json.WriteText("version", framework.Edition);
        SarifText.WriteMessage(json, "shortDescription", framework.Title);
        SarifText.WriteMessage(json, "fullDescription", framework.LicenceNotice);
        if (SarifText.IsAbsoluteUri(framework.OfficialSource))
        {
            json.WriteText("informationUri", framework.OfficialSource);
        }

        json.WriteBoolean("isComprehensive", false);
        json.WriteStartArray("taxa");
        foreach (var provision in provisions)
        {
            Write(json, provision);
            json.FlushWhenFull();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Provision provision)
    {
        var ours = provision.Element is { } element ? $" (\"{element}\" is our name for one part of {provision.Citation}.)" : "";
        json.WriteStartObject();
        json.WriteText("id", provision.DisplayName);
        SarifText.WriteMessage(json, "shortDescription", provision.Title + ours);
        json.WriteStartObject("properties");
        json.WriteText("citation", provision.Citation);
        json.WriteString("domain", CatalogNames.NameOf(provision.Domain));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
