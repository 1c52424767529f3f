using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>
/// A workspace for one system with products to choose from: which controls are its own, and which come and go with products.
/// Products are named by their index among the offers.
/// </summary>
internal sealed class OfferWorld
{
    private readonly WorkspaceSymbols symbols;
    private readonly EvidenceResults evidence;
    private readonly Dictionary<ControlSymbol, ImmutableArray<int>> providers;

    public OfferWorld(WorkspaceSymbols symbols, ProvisionGraph graph, GapQuestion question, EvidenceResults evidence, DateOnly asOf)
    {
        this.symbols = symbols;
        this.evidence = evidence;
        Graph = graph;
        System = question.System;
        Offers = question.Offers;
        AsOf = asOf;
        Provided = [.. Offers.Select(offer => offer.Product.Provides.RemoveAll(control => !IsLiving(control)))];
        providers = Enumerable.Range(0, Offers.Length)
            .SelectMany(index => Offers[index].Product.Provides.Select(control => (control, index)))
            .GroupBy(pair => pair.control, pair => pair.index)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray());
        Own = [.. symbols.Controls.Where(control => IsLiving(control) && !providers.ContainsKey(control))];
    }

    public ProvisionGraph Graph { get; }

    public SystemSymbol System { get; }

    public DateOnly AsOf { get; }

    public ImmutableArray<OfferedProduct> Offers { get; }

    /// <summary>The controls that no product provides, for this system and not retired.</summary>
    public ImmutableArray<ControlSymbol> Own { get; }

    /// <summary>By offer, the controls that it provides, for this system and not retired.</summary>
    public ImmutableArray<ImmutableArray<ControlSymbol>> Provided { get; }

    public bool Operates(ControlSymbol control) => control.Status.At(AsOf) == ControlState.Operating;

    /// <summary>
    /// Whether evidence of this workspace shows of a control that a product provides that it does not work, or can't be judged. What a pack
    /// brings along is judged by what is in it.
    /// </summary>
    public bool Fails(OfferedProduct offer, ControlSymbol control) => offer.Pack is null && evidence.StateOf(control, System).BreaksThrough();

    /// <summary>How the claims of a product stand where these products are there, itself among them or not.</summary>
    public ClaimStanding StandingOf(int offer, IReadOnlyCollection<int> present)
    {
        var product = Offers[offer].Product;
        return new ClaimStanding(
            ClaimStanding.AttestationOf(product, AsOf),
            product.Requires.RemoveAll(control => IsThere(control, offer, present)));
    }

    /// <summary>Whether the claims of a product count as far as attestations go.</summary>
    public bool MayClaim(OfferedProduct offer) => ClaimStanding.AttestationOf(offer.Product, AsOf) != AttestationState.Expired;

    /// <summary>Whether the claims of a product count as the workspace stands, whoever provides what they require.</summary>
    public bool StandsToday(OfferedProduct offer) => MayClaim(offer)
        && offer.Product.Requires.All(control => ClaimStanding.IsMapped(control, System, AsOf));

    /// <summary>What the engine says where these products are there, as if what they provide operated, but for what fails, and what they claim were so.</summary>
    public SystemCoverage CoverWith(IReadOnlyCollection<int> present, EvidenceResults evidence) =>
        Cover([.. Own, .. present.SelectMany(offer => ControlsOf(offer, present).Where(control => !Fails(Offers[offer], control)))], evidence);

    /// <summary>What the engine says of one product by itself, beside products that are there.</summary>
    public SystemCoverage CoverAlone(int offer, IReadOnlyCollection<int> present, EvidenceResults evidence) =>
        Cover(ControlsOf(offer, present), evidence);

    /// <summary>The name under which the claims of a product stand as if they were a control; no control has a name with a stroke.</summary>
    public static bool IsClaim(ControlSymbol control) => control.Name.Contains('/', StringComparison.Ordinal);

    private SystemCoverage Cover(IEnumerable<ControlSymbol> controls, EvidenceResults evidence)
    {
        var hypothetical = symbols with
        {
            Controls = [.. controls.DistinctBy(control => control.Name).OrderBy(control => control.Name, StringComparer.Ordinal)],
        };
        return SystemCoverageBuilder.Build(System, hypothetical, Graph, evidence, AsOf);
    }

    private IEnumerable<ControlSymbol> ControlsOf(int offer, IReadOnlyCollection<int> present)
    {
        var provided = Provided[offer].Select(control => Operates(control) ? control : control with { Status = AsIfOperating });
        return StandingOf(offer, present).Counts ? provided.Append(ClaimOf(Offers[offer])) : provided;
    }

    private static ControlStatus AsIfOperating => new(ControlState.Operating, null);

    private static ControlSymbol ClaimOf(OfferedProduct offer) => new(offer.Name, offer.Product.Title, offer.Product.Location)
    {
        Owner = offer.Product.Renewal?.Owner,
        Domain = offer.Product.Domain,
        Status = AsIfOperating,
        Mappings = offer.Product.Claims,
    };

    private bool IsThere(ControlSymbol required, int offer, IReadOnlyCollection<int> present)
    {
        if (!IsLiving(required) || !ClaimStanding.HasMapping(required))
        {
            return false;
        }

        return providers.TryGetValue(required, out var by)
            ? by.Any(index => index == offer || present.Contains(index))
            : Operates(required) && symbols.Controls.Contains(required);
    }

    private bool IsLiving(ControlSymbol control) => control.IsFor(System) && control.Status.At(AsOf) != ControlState.Retired;
}
