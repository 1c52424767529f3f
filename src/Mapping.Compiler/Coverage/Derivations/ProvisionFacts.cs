using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>What a catalog tells of a provision besides its paraphrase: whom it binds, where, from when, and what shows that it is met.</summary>
public static class ProvisionFacts
{
    /// <summary>What there is to tell, in the order in which a reader asks.</summary>
    public static ImmutableArray<ProvisionFact> Of(Framework framework, Provision provision) =>
        [.. All(framework, provision).Where(fact => fact.Text is { Length: > 0 }).Select(fact => new ProvisionFact(fact.Label, fact.Text ?? ""))];

    private static IEnumerable<(string Label, string? Text)> All(Framework framework, Provision provision) =>
    [
        ("kind", Kind(provision)),
        ("binds", string.Join(" or ", provision.Actors)),
        ("where", ConditionWords.Of(provision.Condition)),
        ("from", string.Join(", ", provision.AppliesFrom.Select(From))),
        ("read with", ReadingWords.Of(framework, provision)),
        ("domain", CatalogNames.NameOf(provision.Domain) + (provision.Pillar is { } pillar ? $", pillar {CatalogNames.NameOf(pillar)} (our reading)" : "")),
        ("elements", Elements(provision)),
        .. provision.ExpectedEvidence.Select(id => ("evidence", (string?)Evidence(framework, id))),
        ("see also", string.Join(", ", provision.SeeAlso.Select(see => see.IsOutside ? $"{see.Citation} (not in the catalog)" : see.Citation))),
        ("note", provision.Note),
    ];

    private static string Evidence(Framework framework, string id)
    {
        var type = framework.EvidenceTypes.FirstOrDefault(evidence => evidence.Id == id);
        return type is null ? id : $"{id}, {type.Form}: {type.Description}";
    }

    private static string Kind(Provision provision)
    {
        if (provision.IsWithdrawn)
        {
            return "deleted by the law";
        }

        var kind = CatalogNames.NameOf(provision.Kind);
        var excludable = provision.IsExcludable ? ", may be excluded with a reason" : "";
        return provision.Children.IsEmpty
            ? kind + excludable
            : string.Create(CultureInfo.InvariantCulture, $"{kind}{excludable}, {provision.LeafCount} assessable below it");
    }

    private static string From(RouteDate date) => date.Route is { } route ? $"{DateWords.Of(date.Date)} ({route})" : DateWords.Of(date.Date);

    private static string Elements(Provision provision)
    {
        var names = provision.Children.Where(child => child.Element is not null).Select(child => child.Element).ToList();
        return names.Count == 0 ? "" : $"{string.Join(", ", names)} (our names for its parts)";
    }
}
