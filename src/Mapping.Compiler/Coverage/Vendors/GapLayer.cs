using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>Which obligations of a gap are closed by which products: if all that is said holds, or by what evidence shows.</summary>
internal sealed class GapLayer
{
    private readonly OfferLayer layer;
    private readonly OfferLayer audited;
    private readonly ImmutableArray<(int Node, bool NeedsAudit)> gap;

    private GapLayer(OfferWorld world, ImmutableArray<ObligationResult> obligations, OfferLayer layer, OfferLayer audited)
    {
        this.layer = layer;
        this.audited = audited;
        gap =
        [
            .. obligations.Select(obligation => (
                world.Graph.NodeOf(obligation.Framework.Framework, obligation.Provision),
                (obligation.Provision.Domain & Domain.Assurance) != 0)),
        ];
    }

    /// <summary>As if what products provide operated, and what they claim were so.</summary>
    public static GapLayer OfClaims(OfferWorld world, ImmutableArray<ObligationResult> obligations)
    {
        var layer = OfferLayer.OfClaims(world);
        return new GapLayer(world, obligations, layer, layer);
    }

    /// <summary>
    /// Only by controls that operate and whose evidence passes, all by themselves; for what assurance answers for, only by those with audit
    /// evidence or a document behind them. What a pack brings along is no evidence of this workspace.
    /// </summary>
    public static GapLayer OfEvidence(OfferWorld world, ImmutableArray<ObligationResult> obligations, EvidenceResults evidence)
    {
        var shown = new ShownControls(world, evidence);
        return new GapLayer(
            world,
            obligations,
            OfferLayer.OfControls(world, shown.IsShown, (offer, control) => offer.Pack is null && shown.IsShown(control)),
            OfferLayer.OfControls(world, shown.IsAudited, (offer, control) => offer.Pack is null && shown.IsAudited(control)));
    }

    /// <summary>The same for what packs bring along, by the evidence inside them.</summary>
    public static GapLayer OfPacks(OfferWorld world, ImmutableArray<ObligationResult> obligations) => new(
        world,
        obligations,
        OfferLayer.OfControls(world, _ => false, (offer, control) => offer.Pack is { } pack && new ShownControls(world, pack.Evidence).IsShown(control)),
        OfferLayer.OfControls(world, _ => false, (offer, control) => offer.Pack is { } pack && new ShownControls(world, pack.Evidence).IsAudited(control)));

    /// <summary>By obligation, whether it is closed where these products are there.</summary>
    public bool[] With(IReadOnlyCollection<int> present) => Read(
        layer.With(present), ReferenceEquals(layer, audited) ? null : audited.With(present));

    /// <summary>By obligation, whether a product closes it by itself.</summary>
    public bool[] Alone(int offer, IReadOnlyCollection<int> present) => Read(
        layer.Alone(offer, present), ReferenceEquals(layer, audited) ? null : audited.Alone(offer, present));

    /// <summary>Whether a product could add to what these products do.</summary>
    public bool CanAdd(int offer, IReadOnlyCollection<int> present) => layer.CanAdd(offer, layer.With(present));

    private bool[] Read(CoverageLevels all, CoverageLevels? withAudit)
    {
        var closed = new bool[gap.Length];
        for (var i = 0; i < closed.Length; i++)
        {
            var levels = gap[i].NeedsAudit && withAudit is not null ? withAudit : all;
            closed[i] = levels[gap[i].Node] == MappingStrength.Full;
        }

        return closed;
    }
}
