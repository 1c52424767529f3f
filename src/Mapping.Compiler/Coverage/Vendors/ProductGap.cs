using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>The five answers on one product.</summary>
/// <param name="Offer">The product.</param>
/// <param name="Standing">Whether its claims count beside what is there, and why not.</param>
/// <param name="Answers">The first four answers.</param>
public sealed record ProductGap(OfferedProduct Offer, ClaimStanding Standing, ProductAnswers Answers)
{
    /// <summary>Every obligation that counts for the system and that the product touches, in the order of the catalog.</summary>
    public ImmutableArray<ProductObligation> Obligations { get; init; } = [];

    /// <summary>What it costs a year; null where no usable price is declared, and where the contract that has it is over.</summary>
    public decimal? PerYear { get; init; }

    /// <summary>The last day of a contract that is over; else null.</summary>
    public DateOnly? Ended { get; init; }

    /// <summary>The controls that it provides and whose evidence fails here, or can't be judged: they close nothing.</summary>
    public ImmutableArray<ControlSymbol> Failing { get; init; } = [];

    /// <summary>What stays open with the product, in the order of the catalog.</summary>
    public ImmutableArray<OpenObligation> Open { get; init; } = [];

    /// <summary>The attestations that are named and whose documents are not there.</summary>
    public ImmutableArray<AttestationSymbol> MissingAttestations { get; init; } = [];

    /// <summary>The frameworks of which a claim names all there is: a signal, and no statement about any one provision.</summary>
    public IEnumerable<Framework> ClaimedWhole => Offer.Product.Claims
        .Where(claim => claim.Provisions.LeafCount >= claim.Framework.Framework.Leaves.Length)
        .Select(claim => claim.Framework.Framework)
        .Distinct();

    public IEnumerable<ProductObligation> Claimed => Obligations.Where(entry => entry.Claimed != MappingStrength.None);

    public IEnumerable<ProductObligation> Provided => Obligations.Where(entry => entry.Provided != MappingStrength.None);

    public IEnumerable<ProductObligation> Evidenced => Obligations.Where(entry => entry.IsEvidenced);

    public IEnumerable<ProductObligation> VendorEvidenced => Obligations.Where(entry => entry.IsVendorEvidenced);

    /// <summary>What it closes if all that is provided and claimed holds.</summary>
    public IEnumerable<ProductObligation> Closes => Obligations.Where(entry => entry.Closes);

    /// <summary>What it closes by what evidence of this workspace shows.</summary>
    public IEnumerable<ProductObligation> ClosesEvidenced => Obligations.Where(entry => entry.ClosesEvidenced);
}
