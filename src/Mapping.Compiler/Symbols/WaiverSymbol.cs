using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A decision to live with a gap until a date, inclusive.</summary>
public sealed record WaiverSymbol(
    FrameworkSymbol Framework,
    ProvisionSet Provisions,
    ImmutableArray<string>? For,
    DateOnly Until,
    string Reason,
    OwnerReference? ApprovedBy,
    DateOnly? ApprovedOn,
    Location Location,
    Location UntilLocation)
{
    public bool IsFor(SystemSymbol system) => For is null || For.Value.Contains(system.Name);

    public bool Equals(WaiverSymbol? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Location.GetHashCode();
}
