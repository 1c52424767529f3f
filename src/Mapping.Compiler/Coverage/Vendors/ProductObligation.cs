using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>An obligation of the system that a product touches, and by what.</summary>
/// <param name="Obligation">The obligation as it stands without the product.</param>
/// <param name="Strength">How much of it the product covers by itself, if all holds: full or partial.</param>
public sealed record ProductObligation(ObligationResult Obligation, MappingStrength Strength)
{
    /// <summary>What claims cover of it.</summary>
    public MappingStrength Claimed { get; init; }

    /// <summary>What controls that the product provides cover of it.</summary>
    public MappingStrength Provided { get; init; }

    /// <summary>Whether evidence of this workspace shows that these controls cover it fully. Never so by a claim.</summary>
    public bool IsEvidenced { get; init; }

    /// <summary>Whether evidence inside the vendor's pack shows it, which is the vendor's word still.</summary>
    public bool IsVendorEvidenced { get; init; }

    /// <summary>Whether it was open before, and is not with the product if all holds.</summary>
    public bool Closes { get; init; }

    /// <summary>Whether evidence shows that.</summary>
    public bool ClosesEvidenced { get; init; }

    /// <summary>
    /// By what: the claims stand as a control by the name of the product, beside the controls that it provides; with clauses and crosswalk steps.
    /// </summary>
    public ImmutableArray<CoveringControl> Through { get; init; } = [];
}
