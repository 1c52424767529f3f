using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>Which obligations of a gap are closed by which products: if all that is said holds, or by what evidence shows.</summary>
internal sealed class GapLayer
{
    private readonly ImmutableArray<OfferLayer> layers;
    private readonly ImmutableArray<(int Node, int Layer)> gap;

    private GapLayer(OfferWorld world, ImmutableArray<ObligationResult> obligations, Func<ShownNeeds, OfferLayer> layerOf, ShownNeeds told)
    {
        var needs = obligations.Select(obligation => NeedsOf(obligation.Provision) & told).ToList();
        ImmutableArray<ShownNeeds> kinds = [.. needs.Append(ShownNeeds.None).Distinct().Order()];
        layers = [.. kinds.Select(layerOf)];
        gap = [.. obligations.Zip(needs, (obligation, need) => (world.Graph.NodeOf(obligation.Framework.Framework, obligation.Provision), kinds.IndexOf(need)))];
    }

    /// <summary>As if what products provide operated, and what they claim were so.</summary>
    public static GapLayer OfClaims(OfferWorld world, ImmutableArray<ObligationResult> obligations) =>
        new(world, obligations, _ => OfferLayer.OfClaims(world), ShownNeeds.None);

    /// <summary>
    /// Only by controls that operate and whose evidence passes, all by themselves; for what assurance answers for, only by those with audit
    /// evidence or a document behind them, and for what asks for predefined metrics, only by those whose thresholds were set in time. What a pack brings along is no evidence of this workspace.
    /// </summary>
    public static GapLayer OfEvidence(OfferWorld world, ImmutableArray<ObligationResult> obligations, EvidenceResults evidence)
    {
        var shown = new ShownControls(world, evidence);
        return new GapLayer(
            world,
            obligations,
            needs => OfferLayer.OfControls(
                world, control => shown.IsShown(control, needs), (offer, control) => offer.Pack is null && shown.IsShown(control, needs)),
            ShownNeeds.Audit | ShownNeeds.Predefined);
    }

    /// <summary>The same for what packs bring along, by the evidence inside them.</summary>
    public static GapLayer OfPacks(OfferWorld world, ImmutableArray<ObligationResult> obligations) => new(
        world,
        obligations,
        needs => OfferLayer.OfControls(
            world, _ => false, (offer, control) => offer.Pack is { } pack && new ShownControls(world, pack.Evidence).IsShown(control, needs)),
        ShownNeeds.Audit | ShownNeeds.Predefined);

    /// <summary>By obligation, whether it is closed where these products are there.</summary>
    public bool[] With(IReadOnlyCollection<int> present) => Read(layer => layer.With(present));

    /// <summary>By obligation, whether a product closes it by itself.</summary>
    public bool[] Alone(int offer, IReadOnlyCollection<int> present) => Read(layer => layer.Alone(offer, present));

    /// <summary>Whether a product could add to what these products do.</summary>
    public bool CanAdd(int offer, IReadOnlyCollection<int> present) => layers[0].CanAdd(offer, layers[0].With(present));

    internal static ShownNeeds NeedsOf(Provision provision) =>
        ((provision.Domain & Domain.Assurance) != 0 ? ShownNeeds.Audit : ShownNeeds.None)
        | (provision.AsksForPredefined ? ShownNeeds.Predefined : ShownNeeds.None);

    private bool[] Read(Func<OfferLayer, CoverageLevels> levelsOf)
    {
        ImmutableArray<CoverageLevels> levels = [.. layers.Select(levelsOf)];
        return [.. gap.Select(entry => levels[entry.Layer][entry.Node] == MappingStrength.Full)];
    }
}
