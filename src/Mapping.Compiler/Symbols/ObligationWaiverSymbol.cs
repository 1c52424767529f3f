using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A decision to live with a gap: with what is missing of obligations, not with what is shown to fail.</summary>
public sealed record ObligationWaiverSymbol(
    FrameworkSymbol Framework,
    ProvisionSet Provisions,
    ImmutableArray<string>? For,
    DateOnly Until,
    string Reason,
    OwnerReference? ApprovedBy,
    DateOnly? ApprovedOn,
    Location Location,
    Location UntilLocation) : WaiverSymbol(For, Until, Reason, ApprovedBy, ApprovedOn, Location, UntilLocation)
{
    public bool Equals(ObligationWaiverSymbol? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => base.GetHashCode();
}
