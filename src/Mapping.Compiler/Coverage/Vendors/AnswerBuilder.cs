using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>Answers what can be answered of a product by what is declared of it.</summary>
internal sealed class AnswerBuilder(OfferWorld world, EvidenceResults evidence)
{
    public ProductAnswers Build(int offer, ClaimStanding standing)
    {
        var product = world.Offers[offer];
        var shown = new ShownControls(world, evidence);
        var claimed = LeavesOf(standing.Counts ? product.Product.Claims : []);
        var provided = LeavesOf(world.Provided[offer].SelectMany(control => control.Mappings));
        var evidenced = product.Pack is null
            ? ShownLeaves(world.Provided[offer], shown)
            : [];
        var kind = DomainShares.Of(claimed.Union(provided).Select(leaf => leaf.Provision)).Kind;
        return new ProductAnswers
        {
            Kind = kind,
            Claimed = SharesOf(claimed),
            Provided = SharesOf(provided),
            Evidenced = SharesOf(evidenced),
            MapsTo = ArticlesOf(claimed, provided, evidenced),
            RenewalOwner = product.Product.Renewal?.Owner,
            OwnerFits = Fits(product.Product.Renewal?.Owner, kind),
            Declared = Declared(product.Product),
            Seen = product.Pack is null ? Seen(world.Provided[offer].Where(world.Operates)) : EvidenceKind.None,
        };
    }

    private static DomainShares SharesOf(HashSet<(Framework, Provision Provision)> leaves) => DomainShares.Of(leaves.Select(leaf => leaf.Provision));

    /// <summary>As a verdict says it: what telemetry alone is behind where audit evidence is asked for, or what is mapped in part, is not evidenced.</summary>
    private HashSet<(Framework Framework, Provision Provision)> ShownLeaves(ImmutableArray<ControlSymbol> controls, ShownControls shown)
    {
        var needs = LeavesOf(controls.SelectMany(control => control.Mappings)).Select(leaf => GapLayer.NeedsOf(leaf.Provision)).Distinct();
        return [.. needs.SelectMany(Of)];

        IEnumerable<(Framework Framework, Provision Provision)> Of(ShownNeeds asked) =>
            LeavesOf(controls.Where(control => shown.IsShown(control, asked)).SelectMany(control => control.Mappings).Where(mapping => !mapping.IsPartial))
                .Where(leaf => GapLayer.NeedsOf(leaf.Provision) == asked);
    }

    private HashSet<(Framework Framework, Provision Provision)> LeavesOf(IEnumerable<MappingSymbol> mappings) =>
    [
        .. from mapping in mappings
           let framework = mapping.Framework.Framework
           where world.Graph.Frameworks.Contains(framework)
           from provision in mapping.Provisions.Provisions
           from leaf in framework.LeavesUnder(provision).ToArray()
           select (framework, leaf),
    ];

    private static ImmutableArray<MappedArticle> ArticlesOf(
        HashSet<(Framework Framework, Provision Provision)> claimed,
        HashSet<(Framework Framework, Provision Provision)> provided,
        HashSet<(Framework Framework, Provision Provision)> evidenced) =>
    [
        .. claimed.Union(provided)
            .GroupBy(leaf => (leaf.Framework, Top: leaf.Provision.Top))
            .OrderBy(group => group.Key.Framework.Id, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Framework.Edition, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Top.Index)
            .Select(group => new MappedArticle(
                group.Key.Framework,
                group.Key.Top,
                group.Key.Top.LeafCount,
                group.Count(claimed.Contains),
                group.Count(provided.Contains),
                group.Count(evidenced.Contains))),
    ];

    private static bool? Fits(OwnerReference? owner, ProductKind kind)
    {
        var needed = kind switch
        {
            ProductKind.Security => Domain.Security,
            ProductKind.Assurance => Domain.Assurance,
            ProductKind.Both => Domain.Shared,
            _ => Domain.None,
        };
        return owner is null || owner.Domain == Domain.None || needed == Domain.None ? null : (owner.Domain & needed) == needed;
    }

    private static EvidenceKind Declared(ProductSymbol product) =>
        KindOf(product.Produces.Contains(EvidenceClass.AuditEvidence), product.Produces.Contains(EvidenceClass.Telemetry));

    private EvidenceKind Seen(IEnumerable<ControlSymbol> controls)
    {
        var passing = controls
            .SelectMany(control => control.Evidence.Select(rule => evidence.Of(control, rule, world.System)))
            .Where(result => result.Verdict == EvidenceVerdict.Passing)
            .ToList();
        return KindOf(passing.Any(result => result.IsAuditEvidence), passing.Any(result => !result.IsAuditEvidence));
    }

    private static EvidenceKind KindOf(bool isAudit, bool isTelemetry) => (isAudit, isTelemetry) switch
    {
        (true, true) => EvidenceKind.Both,
        (true, false) => EvidenceKind.AuditEvidence,
        (false, true) => EvidenceKind.Telemetry,
        _ => EvidenceKind.None,
    };
}
