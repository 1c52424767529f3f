using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>The five answers on one product.</summary>
/// <param name="Offer">The product.</param>
/// <param name="Standing">Whether its claims count beside what is there, and why not.</param>
/// <param name="Answers">The first four answers.</param>
public sealed record ProductGap(OfferedProduct Offer, ClaimStanding Standing, ProductAnswers Answers)
{
    /// <summary>Every obligation that counts for the system and that the product touches, in the order of the catalog.</summary>
    public ImmutableArray<ProductObligation> Obligations { get; init; } = [];

    /// <summary>What stays open with the product, in the order of the catalog.</summary>
    public ImmutableArray<OpenObligation> Open { get; init; } = [];

    public IEnumerable<ProductObligation> Claimed => Obligations.Where(entry => entry.Claimed != MappingStrength.None);

    public IEnumerable<ProductObligation> Provided => Obligations.Where(entry => entry.Provided != MappingStrength.None);

    public IEnumerable<ProductObligation> Evidenced => Obligations.Where(entry => entry.IsEvidenced);

    public IEnumerable<ProductObligation> VendorEvidenced => Obligations.Where(entry => entry.IsVendorEvidenced);

    /// <summary>What it closes if all that is provided and claimed holds.</summary>
    public IEnumerable<ProductObligation> Closes => Obligations.Where(entry => entry.Closes);

    /// <summary>What it closes by what evidence of this workspace shows.</summary>
    public IEnumerable<ProductObligation> ClosesEvidenced => Obligations.Where(entry => entry.ClosesEvidenced);
}
