using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>
/// How far provisions are covered, by the rules of the engine, whichever products are there; for those who ask about thousands of sets.
/// More products never cover less: direct coverage only rises, a condition that is met stays met, and levels follow from direct coverage.
/// </summary>
internal sealed class OfferLayer
{
    private readonly OfferWorld world;
    private readonly MappingStrength[] own;
    private readonly ImmutableArray<(int Node, MappingStrength Strength)>[] provided;
    private readonly ImmutableArray<(int Node, MappingStrength Strength)>[] claimed;

    private OfferLayer(
        OfferWorld world,
        MappingStrength[] own,
        ImmutableArray<(int Node, MappingStrength Strength)>[] provided,
        ImmutableArray<(int Node, MappingStrength Strength)>[] claimed)
    {
        this.world = world;
        this.own = own;
        this.provided = provided;
        this.claimed = claimed;
    }

    /// <summary>All that is provided and claimed, as if it held, but for what evidence shows to fail.</summary>
    public static OfferLayer OfClaims(OfferWorld world) => Create(
        world, world.Operates, (offer, control) => !world.Fails(offer, control), offer => world.MayClaim(offer) ? NodesOf(world.Graph, offer.Product.Claims) : []);

    /// <summary>Only what claims cover that count as the workspace stands; no control counts.</summary>
    public static OfferLayer OfClaimsToday(OfferWorld world) => Create(
        world, _ => false, (_, _) => false, _ => []).Provide(offer => world.StandsToday(offer) ? NodesOf(world.Graph, offer.Product.Claims) : []);

    /// <summary>Only what some controls cover; claims are none.</summary>
    public static OfferLayer OfControls(OfferWorld world, Func<ControlSymbol, bool> ownCounts, Func<OfferedProduct, ControlSymbol, bool> providedCounts) =>
        Create(world, ownCounts, providedCounts, _ => []);

    /// <summary>The levels where these products are there.</summary>
    public CoverageLevels With(IReadOnlyCollection<int> present)
    {
        var direct = (MappingStrength[])own.Clone();
        foreach (var offer in present)
        {
            Add(direct, offer, present);
        }

        return Levels(direct);
    }

    /// <summary>The levels by one product and nothing else.</summary>
    public CoverageLevels Alone(int offer, IReadOnlyCollection<int> present)
    {
        var direct = new MappingStrength[own.Length];
        Add(direct, offer, present);
        return Levels(direct);
    }

    /// <summary>Whether a product could ever add to these levels, by itself or by meeting a condition of another.</summary>
    public bool CanAdd(int offer, CoverageLevels levels) =>
        provided[offer].Concat(claimed[offer]).Any(entry => entry.Strength > levels.Direct(entry.Node))
        || world.Offers.Any(other => other.Product.Requires.Any(world.Provided[offer].Contains));

    private static OfferLayer Create(
        OfferWorld world,
        Func<ControlSymbol, bool> ownCounts,
        Func<OfferedProduct, ControlSymbol, bool> providedCounts,
        Func<OfferedProduct, IEnumerable<(int Node, MappingStrength Strength)>> claims)
    {
        var own = new MappingStrength[world.Graph.Nodes.Length];
        foreach (var control in world.Own.Where(ownCounts))
        {
            Raise(own, NodesOf(world.Graph, control.Mappings));
        }

        var provided = world.Offers.Select((offer, index) => world.Provided[index]
            .Where(control => providedCounts(offer, control))
            .SelectMany(control => NodesOf(world.Graph, control.Mappings))
            .ToImmutableArray());
        return new OfferLayer(world, own, [.. provided], [.. world.Offers.Select(offer => claims(offer).ToImmutableArray())]);
    }

    /// <summary>The same with contributions that hang on no condition.</summary>
    private OfferLayer Provide(Func<OfferedProduct, IEnumerable<(int Node, MappingStrength Strength)>> more) =>
        new(world, own, [.. world.Offers.Select((offer, index) => provided[index].AddRange(more(offer)))], claimed);

    private void Add(MappingStrength[] direct, int offer, IReadOnlyCollection<int> present)
    {
        Raise(direct, provided[offer]);
        if (!claimed[offer].IsEmpty && world.StandingOf(offer, present).Counts)
        {
            Raise(direct, claimed[offer]);
        }
    }

    private CoverageLevels Levels(MappingStrength[] direct) => CoverageLevels.Create(
        world.Graph, (framework, leaf) => direct[world.Graph.NodeOf(framework, framework.Leaves[leaf])]);

    private static void Raise(MappingStrength[] direct, IEnumerable<(int Node, MappingStrength Strength)> entries)
    {
        foreach (var (node, strength) in entries)
        {
            direct[node] = strength > direct[node] ? strength : direct[node];
        }
    }

    /// <summary>The leaves that clauses name; a framework that the workspace does not use has none.</summary>
    private static IEnumerable<(int Node, MappingStrength Strength)> NodesOf(ProvisionGraph graph, ImmutableArray<MappingSymbol> mappings) =>
        from mapping in mappings
        let framework = mapping.Framework.Framework
        where graph.Frameworks.Contains(framework)
        from provision in mapping.Provisions.Provisions
        from leaf in Enumerable.Range(provision.FirstLeaf, provision.LeafCount)
        select (graph.NodeOf(framework, framework.Leaves[leaf]), mapping.IsPartial ? MappingStrength.Partial : MappingStrength.Full);
}
