using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>Whether the claims of a product count for a system, and if not, why.</summary>
/// <param name="Attestation">Whether somebody vouches for them.</param>
/// <param name="Unmet">The controls that it requires and that neither operate with a mapping of their own nor come with a product at hand.</param>
public sealed record ClaimStanding(AttestationState Attestation, ImmutableArray<ControlSymbol> Unmet)
{
    public bool Counts => Attestation != AttestationState.Expired && Unmet.IsEmpty;

    public static AttestationState AttestationOf(ProductSymbol product, DateOnly asOf)
    {
        if (product.Attestations.IsEmpty)
        {
            return AttestationState.None;
        }

        return product.Attestations.Any(attestation => attestation.Expires >= asOf) ? AttestationState.Current : AttestationState.Expired;
    }

    /// <summary>The same, where documents were looked for: one that is not there vouches for nothing.</summary>
    public static AttestationState AttestationOf(ProductSymbol product, DateOnly asOf, EvidenceResults evidence) =>
        AttestationOf(product, asOf) == AttestationState.Current
        && !product.Attestations.Any(attestation => attestation.Expires >= asOf && !evidence.IsAbsent(attestation))
            ? AttestationState.Missing
            : AttestationOf(product, asOf);

    /// <summary>Whether a control is there for a system: it operates, and is mapped onto something.</summary>
    internal static bool IsMapped(ControlSymbol control, SystemSymbol system, DateOnly asOf) =>
        control.IsFor(system) && control.Status.At(asOf) == ControlState.Operating && HasMapping(control);

    internal static bool HasMapping(ControlSymbol control) => control.Mappings.Any(mapping => !mapping.Provisions.IsEmpty);
}
