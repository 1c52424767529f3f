using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Explanations;

/// <summary>An owner: what somebody answers for, and what they decided.</summary>
internal static class OwnerExplanation
{
    public static NameExplanation Of(Judgement judgement, OwnerSymbol owner) => new("owner", owner.Name, owner.Title, owner.Location)
    {
        Lines = owner.Domain == Domain.None ? [] : [new ExplainedLine("domain", CatalogNames.NameOf(owner.Domain))],
        Parts =
        [
            .. Part("Answers for", judgement.Symbols.Controls.Where(control => control.Owner?.Name == owner.Name).Select(control => Sentence($"Control {control.Name}, {control.Title}", control.Location))),
            .. Part("Approved", DecisionsOf(judgement.Symbols, owner.Name)),
            .. Part("Set", judgement.Symbols.Limits.Where(limit => limit.Reference.By?.Name == owner.Name).Select(limit => Sentence($"The limit {limit.Name} of {limit.Reference.Amount}, on {DateWords.Of(limit.Reference.Set)}", limit.Location))),
            .. Part("Renews", RenewalsOf(judgement.Symbols, owner.Name)),
        ],
    };

    private static IEnumerable<ExplainedPart> Part(string heading, IEnumerable<string> sentences)
    {
        var all = sentences.ToImmutableArray();
        return all.IsEmpty ? [] : [ExplainedPart.Of(heading, all)];
    }

    private static IEnumerable<string> DecisionsOf(WorkspaceSymbols symbols, string name) =>
    [
        .. symbols.Waivers.Where(waiver => waiver.ApprovedBy?.Name == name)
            .Select(waiver => Sentence($"The waiver of {Named(waiver)} until {DateWords.Of(waiver.Until)}", waiver.Location)),
        .. symbols.Exclusions.Where(exclusion => exclusion.ApprovedBy?.Name == name)
            .Select(exclusion => Sentence($"The exclusion of {Cited(exclusion.Framework, exclusion.Provisions)}", exclusion.Location)),
        .. symbols.Limits.Where(limit => limit.Reference.ApprovedBy?.Name == name)
            .Select(limit => Sentence($"The limit {limit.Name} of {limit.Reference.Amount}", limit.Location)),
        .. from control in symbols.Controls
           from rule in control.Evidence
           let document = rule.Document
           where document is not null && document.ApprovedBy?.Name == name
           select Sentence($"The document \"{document.Path}\" for {control.Name}/{rule.Name}, on {DateWords.Of(document.ApprovedOn)}", document.Location),
    ];

    private static IEnumerable<string> RenewalsOf(WorkspaceSymbols symbols, string name) =>
        from vendor in symbols.Vendors
        from product in vendor.Products
        where product.Renewal?.Owner?.Name == name
        select Sentence($"The product {product.Name} of {vendor.Title}", product.Location);

    private static string Named(WaiverSymbol waiver) =>
        waiver is ObligationWaiverSymbol named ? Cited(named.Framework, named.Provisions) : DecisionWords.NamedBy(waiver);

    private static string Cited(FrameworkSymbol framework, ProvisionSet provisions) =>
        $"{framework.Alias} {string.Join(", ", provisions.Provisions.Select(provision => provision.DisplayName))}";

    private static string Sentence(string words, Location place) => $"{words} ({place.Path}:{place.Start.Line}).";
}
