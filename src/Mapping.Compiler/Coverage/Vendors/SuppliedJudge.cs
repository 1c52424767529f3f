using System.Collections.Immutable;
using Mapping.Compiler.Applicability;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>Lists what binds the vendor of a system, and what the vendor says of it.</summary>
internal sealed class SuppliedJudge
{
    /// <summary>The actor that a vendor is for the system that it supplies.</summary>
    private const string Provider = "provider";

    private readonly OfferWorld world;
    private readonly CoverageLevels claimed;
    private readonly CoverageLevels attested;
    private readonly ImmutableArray<(OfferedProduct Offer, CoverageLevels Levels)> alone;

    private SuppliedJudge(VendorSymbol vendor, SystemSymbol system, WorkspaceSymbols symbols, ProvisionGraph graph, EvidenceResults evidence, DateOnly asOf)
    {
        var offers = GapQuestion.OffersOf(symbols);
        world = new OfferWorld(symbols, graph, new GapQuestion(system, offers), evidence, asOf);
        ImmutableArray<int> own = [.. Enumerable.Range(0, offers.Length).Where(index => ReferenceEquals(offers[index].Vendor, vendor))];
        var layer = OfferLayer.OfClaimsToday(world);
        claimed = layer.With(own);
        attested = layer.With([.. own.Where(index => ClaimStanding.AttestationOf(offers[index].Product, asOf, evidence) == AttestationState.Current)]);
        alone = [.. own.Select(index => (offers[index], layer.With([index])))];
    }

    /// <summary>Null where no vendor that is declared supplies the system.</summary>
    public static SuppliedCoverage? Judge(SystemSymbol system, WorkspaceSymbols symbols, ProvisionGraph graph, EvidenceResults evidence, DateOnly asOf)
    {
        if (symbols.Vendors.FirstOrDefault(vendor => vendor.Name == system.SuppliedBy) is not { } vendor)
        {
            return null;
        }

        var judge = new SuppliedJudge(vendor, system, symbols, graph, evidence, asOf);
        return new SuppliedCoverage(vendor, [.. symbols.Frameworks.DistinctBy(framework => framework.Framework).SelectMany(judge.Of)]);
    }

    private IEnumerable<SuppliedObligation> Of(FrameworkSymbol framework)
    {
        var user = ApplicabilityJudge.Create(world.System, framework.Framework, world.AsOf);
        var provider = ApplicabilityJudge.Create(world.System with { Actors = [Provider] }, framework.Framework, world.AsOf);
        foreach (var leaf in framework.Framework.Leaves)
        {
            var applicability = provider.Judge(leaf);
            if (applicability.Applies && !user.Judge(leaf).Applies)
            {
                yield return Of(framework, leaf, applicability);
            }
        }
    }

    private SuppliedObligation Of(FrameworkSymbol framework, Provision leaf, ApplicabilityResult applicability)
    {
        var node = world.Graph.NodeOf(framework.Framework, leaf);
        var state = (attested[node], claimed[node]) switch
        {
            (MappingStrength.Full, _) => SuppliedState.Attested,
            (_, MappingStrength.Full) => SuppliedState.Claimed,
            _ => SuppliedState.Open,
        };
        ImmutableArray<OfferedProduct> claims =
            [.. alone.Where(entry => entry.Levels[node] != MappingStrength.None).Select(entry => entry.Offer)];
        return new SuppliedObligation(framework, leaf, applicability, state, claims);
    }
}
